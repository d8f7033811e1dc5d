// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/desk/countyfiles.h"

#include "model/checks/totals.h"
#include "model/formats/exporting/exportsource.h"
#include "model/support/safefile.h"
#include "tests/model/checks/balancedreport.h"
#include "tests/support/corpus.h"
#include "tests/support/ofdfile.h"
#include "tests/support/otherprograms.h"
#include "tests/support/pages.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>

namespace gouji::test {
namespace {

/// The columns of the tables and the cells that hold them.
const std::pair<const char *, const char *> figures[] = {{"licences", "t2.licences.decisions"},
                                                         {"penalties", "t2.penalties.decisions"},
                                                         {"natural", "t3.received.natural_person"},
                                                         {"company", "t3.received.company"},
                                                         {"carried_in", "t3.carried_in.natural_person"},
                                                         {"granted", "t3.granted.natural_person"},
                                                         {"not_held", "t3.unavailable.not_held.natural_person"},
                                                         {"carried_out", "t3.carried_out.natural_person"},
                                                         {"upheld", "t4.review.upheld"}};
constexpr char feesCell[] = "t2.fees.amount";

QByteArray savedPage(const QByteArray &html)
{
    return "From: <Saved>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"part\"\r\n\r\n--part\r\n"
           "Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n" +
           html.toBase64() + "\r\n--part--\r\n";
}

QByteArray inGb18030(const QByteArray &utf8)
{
    QProcess iconv;
    iconv.start(QStringLiteral("iconv"),
                {QStringLiteral("-f"), QStringLiteral("UTF-8"), QStringLiteral("-t"), QStringLiteral("GB18030")});
    iconv.write(utf8);
    iconv.closeWriteChannel();
    iconv.waitForFinished();
    return iconv.readAllStandardOutput();
}

} // namespace

CountyFiles::CountyFiles(QString folder) : m_folder(std::move(folder)) {}

std::vector<CountyFiles::Row> CountyFiles::table(const QString &name)
{
    const QString text = QString::fromUtf8(readFile(QStringLiteral(GOUJI_COUNTY) + u'/' + name));
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    const QStringList head = lines.value(0).split(u'\t');
    std::vector<Row> rows;
    for (const QString &line : lines.mid(1)) {
        Row &row = rows.emplace_back();
        const QStringList fields = line.split(u'\t');
        for (qsizetype i = 0; i < head.size(); ++i)
            row.insert(head[i], fields.value(i));
    }
    return rows;
}

QStringList CountyFiles::bodies(int round, const QString &trait) const
{
    QStringList names;
    for (const Row &row : m_drafts) {
        if (row[QStringLiteral("round")].toInt() == round && row[QStringLiteral("trait")] == trait)
            names.append(row[QStringLiteral("body")]);
    }
    return names;
}

Report CountyFiles::reportOf(const Row &row) const
{
    Report report = Report::forForm(m_forms.forYear(2024));
    report.facts.body = row[QStringLiteral("body")];
    report.facts.year = 2024;
    report.facts.titleAsFound = report.title();
    for (std::size_t i = 0; i < report.cells.size(); ++i)
        setCount(report, CellIndex(i), 0);
    for (const auto &[column, cell] : figures)
        setCount(report, cellOf(report, cell), row[QLatin1String(column)].toLongLong());
    setCount(report, cellOf(report, "t3.granted.company"), row[QStringLiteral("company")].toLongLong());
    report.cell(cellOf(report, feesCell)).value = *Amount::fromString(row[QStringLiteral("fees")]);
    markTotalsComputed(report);
    std::vector<CellEdit> edits;
    addTotals(report, edits);
    for (const CellEdit &edit : edits)
        report.cell(edit.index) = edit.cell;
    for (Cell &cell : report.cells)
        cell.computed = false;
    if (row[QStringLiteral("trait")] == u"broken") {
        const CellIndex total = cellOf(report, "t3.received.total");
        setCount(report, total, countAt(report, total) + 1);
    }
    setProse(report, u"overview",
             QStringLiteral("一年来，我单位主动公开、依申请公开、政府信息管理、平台建设、监督保障各项工作有序开展。"));
    setProse(report, u"problems", QStringLiteral("一是公开内容不够丰富，二是人员不够稳定。下一步将加强培训。"));
    setProse(report, u"other", QStringLiteral("本年度未收取信息处理费。"));
    return report;
}

Result<QByteArray> CountyFiles::exported(const Report &report, const QString &ending) const
{
    if (ending == u"ofd") {
        const ExportSource source = exportSource(report, CopyKind::Archive, m_forms, statedDate(report));
        return writeOfd(*layOutPages(source.outline, styleIn(arphic()), m_fonts));
    }
    return Exporter(m_forms, &m_fonts).exportReport(report, {*exportFormatFromName(ending), CopyKind::Archive});
}

QByteArray CountyFiles::bytesOf(const Row &row) const
{
    const Report report = reportOf(row);
    const QString ending = QFileInfo(nameOf(row)).suffix();
    const QString &trait = row[QStringLiteral("trait")];
    if (ending == u"doc") {
        const QString name = QStringLiteral("report");
        const QString newer = QStringLiteral("docx");
        return savedByOffice({{name, *exported(report, newer)}}, newer, ending).value(name);
    }
    if (ending == u"mht")
        return savedPage(*exported(report, QStringLiteral("html")));
    const Result<QByteArray> bytes = exported(report, ending);
    if (trait == u"cut")
        return bytes->left(bytes->size() / 2);
    return trait == u"gb18030" ? inGb18030(*bytes) : *bytes;
}

/// Without LibreOffice there is no .doc.
QString CountyFiles::nameOf(const Row &row)
{
    const QString name = row[QStringLiteral("file")];
    return name.endsWith(u".doc") && !hasProgram("soffice") ? name + u'x' : name;
}

QString CountyFiles::send(int round)
{
    const QString units = m_folder + QStringLiteral("/units.csv");
    if (!writeWholeFile(units, readFile(QStringLiteral(GOUJI_COUNTY "/units.csv"))))
        return units;
    for (const Row &row : m_drafts) {
        if (row[QStringLiteral("round")].toInt() != round)
            continue;
        const QString path = m_folder + u'/' + nameOf(row);
        const QByteArray bytes = bytesOf(row);
        if (bytes.isEmpty() || !QDir().mkpath(QFileInfo(path).path()) || !writeWholeFile(path, bytes))
            return path;
    }
    return {};
}

QHash<QString, QString> CountyFiles::sums(const QString &column) const
{
    Row row;
    for (const Row &sum : table(QStringLiteral("sums.tsv")))
        row.insert(sum[QStringLiteral("figure")], sum[column]);
    row.insert(QStringLiteral("body"), QStringLiteral("玉带县人民政府"));
    const Report report = reportOf(row);
    QHash<QString, QString> sums;
    for (std::size_t i = 0; i < report.cells.size(); ++i) {
        if (const QString value = report.cells[i].value.toString(); value != u"0")
            sums.insert(report.form->cells()[i].id.toString(), value);
    }
    return sums;
}

} // namespace gouji::test
