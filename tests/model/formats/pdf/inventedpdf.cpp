// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/formats/pdf/inventedpdf.h"

#include "model/formats/canonical/canonicaltextwriter.h"
#include "tests/support/dice.h"
#include "views/page/pdf/pdfwriter.h"

namespace gouji::test {
namespace {

QString squeezed(const QByteArray &utf8)
{
    QString text = QString::fromUtf8(utf8);
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text;
}

/// Sentences of an invented body, with what makes lines end early: Latin words, figures, marks.
QString paragraph(Dice &dice)
{
    static const QStringList sentences = {
        u"全年主动公开政府信息1286条。"_qs,
        u"通过门户网站（www.qinghewan.example）发布解读材料34篇，其中图解12篇；"_qs,
        u"对照《中华人民共和国政府信息公开条例》第二十条、第二十一条逐项梳理，补齐缺项。"_qs,
        u"开展“政府开放日”活动9次，参与群众2024人次，"_qs,
        u"信息处理费按国办函〔2020〕109号文件收取。"_qs,
        u"一是健全机制；二是加强培训；三是严格审查。"_qs,
    };
    QString text = u"（"_qs + QStringLiteral("一二三四五六").at(dice.below(6)) + u"）"_qs;
    const int count = 1 + dice.below(9);
    for (int i = 0; i < count; ++i)
        text += sentences[dice.below(int(sentences.size()))];
    return text.chopped(1) + u"。"_qs;
}

CellValue figure(Dice &dice)
{
    constexpr qint64 scales[] = {1, 10, 100, 1000};
    return CellValue(*Count::fromInteger(dice.below(10) * scales[dice.below(4)] + dice.below(10)));
}

} // namespace

QByteArray pdfOf(const Report &report, const PageStyle &style, CopyKind copy)
{
    static FontSet fonts;
    const ExportSource source = exportSource(report, copy, FormLibrary::builtIn(), statedDate(report));
    const Result<PageDocument> pages = layOutPages(source.outline, style, fonts);
    const Result<QByteArray> pdf = pages ? writePdf(*pages, source) : Result<QByteArray>(pages.error());
    return pdf ? *pdf : QByteArray();
}

Report variedReport(quint32 seed)
{
    Dice dice(seed);
    Report report = sampleReport();
    for (Cell &cell : report.cells) {
        if (cell.value.count())
            cell.value = figure(dice);
    }
    for (SectionText &section : report.sections) {
        for (Block &block : section.blocks)
            block = Paragraph::fromText(paragraph(dice));
    }
    return report;
}

QString squeezedText(const Report &report)
{
    return squeezed(writeCanonicalText(report));
}

QString faultOf(const QByteArray &bytes, const Report &report, Marks marks)
{
    const Result<ReportReading> reading = readReportFile(bytes, QStringLiteral("report.pdf"), FormLibrary::builtIn());
    if (!reading)
        return reading.error().text();
    const Report &found = reading->report;
    for (size_t i = 0; i < report.cells.size(); ++i) {
        if (i >= found.cells.size() || found.cells[i].value != report.cells[i].value)
            return QStringLiteral("cell %1 is not %2").arg(i).arg(report.cells[i].value.toString());
    }
    QString expected = squeezedText(report);
    QString text = squeezedText(found);
    for (QString *each : {&expected, &text}) {
        if (marks == Marks::Lost)
            each->removeIf([](QChar c) { return QStringView(u"，。、；：").contains(c); });
    }
    const qsizetype same = std::ranges::mismatch(expected, text).in1 - expected.begin();
    return expected == text ? QString()
                            : QStringLiteral("text: %1 / %2").arg(expected.mid(same, 30), text.mid(same, 30));
}

QList<int> blockCounts(const Report &report)
{
    QList<int> counts{int(report.opening.size())};
    for (const SectionText &section : report.sections)
        counts.append(int(section.blocks.size()));
    return counts;
}

QByteArray rawPdf(const QByteArray &content, const QByteArray &inPage, const QByteArray &further)
{
    return "%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n"
           "2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n"
           "3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R " +
           inPage + " >>\nendobj\n4 0 obj\n<< /Length " + QByteArray::number(content.size()) + " >>\nstream\n" +
           content + "\nendstream\nendobj\n" + further + "trailer\n<< /Root 1 0 R >>\n%%EOF\n";
}

} // namespace gouji::test
