// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/canonical/canonicaltextwriter.h"
#include "model/formats/native/nativereader.h"
#include "model/formats/pdf/pdfdata.h"
#include "model/report/publiccopy.h"
#include "tests/support/pages.h"
#include "tests/support/randomreport.h"
#include "tests/support/secrets.h"
#include "tests/support/strictmain.h"
#include "views/page/pdf/pdfcontent.h"
#include "views/page/pdf/pdfwriter.h"
#include "views/page/pdf/xmp.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <thread>

using namespace gouji;
using namespace gouji::test;

/// PDF as our own reader and as other programs read it.
class TestPdfWriter : public QObject
{
    Q_OBJECT

private:
    FontSet m_fonts;
    QTemporaryDir m_folder;

    static ExportSource sourceOf(const Report &report, CopyKind copy = CopyKind::Public)
    {
        return exportSource(report, copy, FormLibrary::builtIn(), statedDate(report));
    }
    QByteArray pdfOf(const ExportSource &source, const PageStyle &style)
    {
        const Result<PageDocument> pages = layOutPages(source.outline, style, m_fonts);
        const Result<QByteArray> pdf = pages ? writePdf(*pages, source) : Result<QByteArray>(pages.error());
        return pdf ? *pdf : QByteArray();
    }
    QString fileWith(const QByteArray &pdf)
    {
        QFile file(m_folder.filePath(QStringLiteral("report.pdf")));
        return file.open(QIODevice::WriteOnly) && file.write(pdf) == pdf.size() ? file.fileName() : QString();
    }
    /// No font of the build machine has them; layOutPages says so.
    struct WithoutEmoji
    {
        void operator()(OutlineTitle &title) const { drop(title.text); }
        void operator()(OutlineHeading &heading) const { drop(heading.text); }
        void operator()(OutlineParagraph &paragraph) const { drop(paragraph.text); }
        void operator()(OutlinePicture &picture) const { drop(picture.caption); }
        void operator()(ClosingLine &line) const { drop(line.text); }
        void operator()(OutlineTable &table) const
        {
            for (OutlineRow &row : table.rows) {
                for (OutlineCell &cell : row.cells)
                    drop(cell.text);
            }
        }
        static void drop(QString &text)
        {
            static const QRegularExpression emoji(QStringLiteral("[\\x{1F300}-\\x{1FAFF}]"));
            text.remove(emoji);
        }
    };
    static QString run(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.start(program, arguments);
        if (!process.waitForFinished(30000) || process.exitStatus() != QProcess::NormalExit)
            qFatal("%s does not run", qPrintable(program));
        return QString::fromUtf8(process.readAllStandardOutput());
    }
    static QString squeezed(QString text)
    {
        text.removeIf([](QChar c) { return c.isSpace(); });
        return text;
    }

private slots:
    void styles_data()
    {
        QTest::addColumn<PageStyle>("style");
        QTest::newRow("Noto, as installed") << pageStyle(PagePreset::Official);
        QTest::newRow("Arphic") << styleIn(arphic());
        QTest::newRow("Kai") << styleIn(QStringLiteral("AR PL KaitiM GB"));
        QTest::newRow("compact") << pageStyle(PagePreset::Compact);
        QTest::newRow("large print") << pageStyle(PagePreset::LargePrint);
    }

    void whatIsWrittenIsShown_data() { styles_data(); }
    void whatIsWrittenIsShown()
    {
        QFETCH(PageStyle, style);
        const ExportSource source = sourceOf(sampleReport());
        const Result<VisibleContent> shown = readPdfContent(pdfOf(source, style));
        QVERIFY(shown);
        const Result<Done> same = sameContent(visibleContentOf(source.outline), *shown);
        QVERIFY2(same, same ? "" : qPrintable(same.error().text()));
    }

    void othersReadTheSameText_data() { styles_data(); }
    void othersReadTheSameText()
    {
        QFETCH(PageStyle, style);
        const Report report = sampleReport();
        const QString file = fileWith(pdfOf(sourceOf(report), style));
        static const QRegularExpression pageNumber(QStringLiteral("^— \\d+ —$\\n?"),
                                                   QRegularExpression::MultilineOption);
        QString text = run(QStringLiteral("pdftotext"),
                           {QStringLiteral("-raw"), QStringLiteral("-nopgbrk"), file, QStringLiteral("-")});
        QCOMPARE(squeezed(text.remove(pageNumber)), squeezed(QString::fromUtf8(writeCanonicalText(report))));
    }

    void randomReportsAreShown()
    {
        RandomReport reports(FormLibrary::builtIn().forms().front(), 20250120);
        for (int i = 0; i < 60; ++i) {
            ExportSource source = sourceOf(reports.next());
            for (OutlineElement &element : source.outline.elements)
                std::visit(WithoutEmoji(), element);
            const Result<VisibleContent> content = readPdfContent(pdfOf(source, pageStyle(PagePreset::Official)));
            QVERIFY(content);
            const Result<Done> same = sameContent(visibleContentOf(source.outline), *content);
            QVERIFY2(same, same ? "" : qPrintable(QStringLiteral("%1: %2").arg(i).arg(same.error().text())));
        }
    }

    void theStructureReadsTheTablesRowByRow()
    {
        const QString file = fileWith(pdfOf(sourceOf(sampleReport()), styleIn(arphic())));
        const QString structure = run(QStringLiteral("pdfinfo"), {QStringLiteral("-struct-text"), file});
        static const QRegularExpression table(QStringLiteral("^ *Table"), QRegularExpression::MultilineOption);
        QCOMPARE(structure.count(table), 3);
        QVERIFY(structure.contains(QStringLiteral("RowSpan")) || structure.contains(QStringLiteral("TH")));
        const qsizetype row = structure.indexOf(QStringLiteral("行政规范性文件"));
        QVERIFY(row > 0 && structure.indexOf(QStringLiteral("行政许可"), row) > row);
    }

    void bookmarksNestAsHeadingsDo()
    {
        ExportSource source = sourceOf(sampleReport());
        source.outline = outlineOfParagraphs({QStringLiteral("（一）甲类"), QStringLiteral("一段话，不是标题。")});
        source.outline.elements.insert(source.outline.elements.begin(),
                                       OutlineHeading{QStringLiteral("overview"), QStringLiteral("一、总体情况")});
        source.outline.elements.push_back(
            OutlineParagraph{QStringLiteral("overview"), 2, QStringLiteral("（二）乙类")});
        source.outline.elements.push_back(OutlineHeading{QStringLiteral("problems"), QStringLiteral("二、问题")});
        const QString file = fileWith(pdfOf(source, styleIn(arphic())));
        const QString outlines =
            run(QStringLiteral("qpdf"), {QStringLiteral("--json"), QStringLiteral("--json-key=outlines"), file});
        const QJsonArray chapters = QJsonDocument::fromJson(outlines.toUtf8())[u"outlines"].toArray();
        QCOMPARE(chapters.size(), 2);
        QCOMPARE(chapters[0][u"title"].toString(), QStringLiteral("一、总体情况"));
        const QJsonArray sections = chapters[0][u"kids"].toArray();
        QCOMPARE(sections.size(), 2);
        QCOMPARE(sections[1][u"title"].toString(), QStringLiteral("（二）乙类"));
        QVERIFY(!chapters[0][u"open"].toBool());
        QVERIFY(chapters[1][u"kids"].toArray().isEmpty());
        QVERIFY(run(QStringLiteral("qpdf"), {QStringLiteral("--check"), file}).contains(QStringLiteral("No syntax")));
    }

    void itIsSound()
    {
        const QString file = fileWith(pdfOf(sourceOf(sampleReport()), pageStyle(PagePreset::Official)));
        QVERIFY(run(QStringLiteral("qpdf"), {QStringLiteral("--check"), file})
                    .contains(QStringLiteral("No syntax or stream encoding errors")));
        const QStringList fonts = run(QStringLiteral("pdffonts"), {file}).split(u'\n', Qt::SkipEmptyParts);
        QVERIFY(fonts.size() > 3);
        for (const QString &font : fonts.mid(2))
            QVERIFY2(font.contains(QStringLiteral("yes yes yes")), qPrintable(font));
    }

    void theSameBytesInAnyThread()
    {
        const ExportSource source = sourceOf(sampleReport());
        const QByteArray here = pdfOf(source, pageStyle(PagePreset::Official));
        std::vector<QByteArray> there(4);
        std::vector<std::thread> threads;
        for (QByteArray &bytes : there)
            threads.emplace_back([&] { bytes = pdfOf(source, pageStyle(PagePreset::Official)); });
        for (std::thread &thread : threads)
            thread.join();
        for (const QByteArray &bytes : there)
            QCOMPARE(bytes, here);
    }

    void theAttachmentIsThePublicCopy()
    {
        const Report report = sampleReport();
        const std::optional<CarriedData> data = readPdfData(pdfOf(sourceOf(report), styleIn(arphic())));
        QVERIFY(data);
        const Result<Report> carried = readNative(data->native, FormLibrary::builtIn());
        QVERIFY(carried);
        QCOMPARE(*carried, publicCopy(report));
        QCOMPARE(data->visibleSha256, visibleDigest(writeCanonicalText(report)));
    }

    void anArchiveHasNoAttachment()
    {
        const QByteArray pdf = pdfOf(sourceOf(sampleReport(), CopyKind::Archive), styleIn(arphic()));
        QVERIFY(!pdf.isEmpty() && !readPdfData(pdf));
        QVERIFY(!pdf.contains("EmbeddedFile"));
    }

    void nothingInternalIsInIt()
    {
        const QString file = fileWith(pdfOf(sourceOf(withSecrets(sampleReport())), styleIn(arphic())));
        const QString plain = m_folder.filePath(QStringLiteral("plain.pdf"));
        run(QStringLiteral("qpdf"), {QStringLiteral("--qdf"), QStringLiteral("--object-streams=disable"), file, plain});
        const QByteArray bytes = readFile(plain);
        QVERIFY(bytes.size() > 10000);
        const QByteArrayList words = secretWords() + QByteArrayList{m_folder.path().toUtf8()};
        for (const QByteArray &word : words)
            QVERIFY2(!bytes.contains(word), word.constData());
    }

    void theRulesOfArchivesAreKept()
    {
        const QString file = fileWith(pdfOf(sourceOf(sampleReport()), pageStyle(PagePreset::Official)));
        const QString plain = m_folder.filePath(QStringLiteral("plain.pdf"));
        run(QStringLiteral("qpdf"), {QStringLiteral("--qdf"), QStringLiteral("--object-streams=disable"), file, plain});
        const QByteArray bytes = readFile(plain);
        for (const char *wanted :
             {"/GTS_PDFA1", "/DestOutputProfile", "<pdfaid:part>3</pdfaid:part>", "<pdfaid:conformance>B",
              "<pdfuaid:part>1", "/Marked true", "/StructTreeRoot", "/Lang (zh-CN)", "/DisplayDocTitle true",
              "/AFRelationship /Source", "/Metadata", "/ToUnicode", "/CIDToGIDMap /Identity", "/Tabs /S", "/ID [",
              "/Scope /Row", "/Scope /Column"})
            QVERIFY2(bytes.contains(wanted), wanted);
        for (const char *unwanted :
             {"/JavaScript", "/Encrypt", "/Launch", "/LZWDecode", "/Transparency", "/SMask", "/AA "})
            QVERIFY2(!bytes.contains(unwanted), unwanted);
    }

    void theXmpIsWellFormedWhateverTheTitle()
    {
        ExportSource source = sourceOf(sampleReport());
        source.title = QStringLiteral("<&%1%2\"'>年度报告");
        source.body.clear();
        QXmlStreamReader xml(xmpPacket(source));
        QString text;
        while (!xml.atEnd())
            text += xml.readNext() == QXmlStreamReader::Characters ? xml.text().toString() : QString();
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QVERIFY(text.contains(source.title));
    }

    void geometryAsMeasuredByOthers()
    {
        const ExportSource source{outlineOfParagraphs({QString(28 * 40, u'信')}),
                                  sampleReport().form.pointer(),
                                  QStringLiteral("题"),
                                  {},
                                  {},
                                  {}};
        const QString file = fileWith(pdfOf(source, styleIn(arphic())));
        const QString boxes = run(QStringLiteral("pdftotext"), {QStringLiteral("-bbox"), QStringLiteral("-l"),
                                                                QStringLiteral("1"), file, QStringLiteral("-")});
        static const QRegularExpression word(
            QStringLiteral("xMin=\"([0-9.]+)\" yMin=\"([0-9.]+)\" xMax=\"([0-9.]+)\" yMax=\"[0-9.]+\">(信+)<"));
        int lines = 0;
        for (QRegularExpressionMatchIterator matches = word.globalMatch(boxes); matches.hasNext();) {
            const QRegularExpressionMatch match = matches.next();
            ++lines;
            QCOMPARE(match.captured(4).size(), lines == 1 ? 26 : 28);
            constexpr double halfMillimetre = 1.42;
            const double left = 28 * 72 / 25.4 + (lines == 1 ? 31.58 : 0);
            QVERIFY(qAbs(match.captured(1).toDouble() - left) < halfMillimetre);
            QVERIFY(qAbs(match.captured(3).toDouble() - (210 - 26) * 72 / 25.4) < halfMillimetre);
        }
        QCOMPARE(lines, 22);
    }

    void aPictureIsShownWithItsWords()
    {
        QImage image(300, 200, QImage::Format_ARGB32);
        image.fill(Qt::transparent);
        QByteArray data;
        QBuffer buffer(&data);
        QVERIFY(buffer.open(QIODevice::WriteOnly) && image.save(&buffer, "PNG"));
        Report report = sampleReport();
        report.sections.front().blocks.push_back(
            Picture{QStringLiteral("图1 公开渠道"), QStringLiteral("image/png"), data, {}});
        const ExportSource source = sourceOf(report);
        const QByteArray pdf = pdfOf(source, styleIn(arphic()));
        QVERIFY(sameContent(visibleContentOf(source.outline), *readPdfContent(pdf)));
        QVERIFY(
            run(QStringLiteral("pdfimages"), {QStringLiteral("-list"), fileWith(pdf)}).contains(QStringLiteral("300")));
    }

    void anothersPdfIsRefused()
    {
        QVERIFY(!readPdfContent("%PDF-1.4 nothing"));
        QVERIFY(!readPdfContent({}));
        QVERIFY(!readPdfData("%PDF-1.7"));
        const QByteArray whole = pdfOf(sourceOf(sampleReport()), styleIn(arphic()));
        for (int part = 1; part < 20; ++part)
            QVERIFY(!readPdfContent(whole.first(whole.size() * part / 20)));
    }
};

GOUJI_GUI_TEST(TestPdfWriter)
#include "tst_pdfwriter.moc"
