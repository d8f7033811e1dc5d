// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/archive/zipreader.h"
#include "model/formats/docx/docxwriter.h"
#include "tests/support/pictures.h"
#include "tests/support/samplereport.h"
#include "tests/support/strictmain.h"

#include <QXmlStreamReader>

using namespace gouji;
using gouji::test::sampleReport;

/// How a docx of the sample is made, beyond what it shows.
class TestDocxWriter : public QObject
{
    Q_OBJECT

private:
    static ZipReader partsOf(const Report &report)
    {
        const ExportSource source = exportSource(report, CopyKind::Public, FormLibrary::builtIn(), statedDate(report));
        return *ZipReader::open(*writeDocx(source));
    }
    static ZipReader parts() { return partsOf(sampleReport()); }
    static QString part(const char *name) { return QString::fromUtf8(parts().part(QLatin1String(name))); }

private slots:
    void everyPartIsWellFormed()
    {
        const ZipReader zip = parts();
        for (const QString &name : zip.names()) {
            QXmlStreamReader xml(zip.part(name));
            while (!xml.atEnd())
                xml.readNext();
            QVERIFY2(!xml.hasError(), qPrintable(name + xml.errorString()));
        }
    }

    void everyRelationLeadsToAPart()
    {
        Report report = sampleReport();
        report.opening = {Picture{{}, {}, test::pngOf(3, 2), {}}};
        const ZipReader zip = partsOf(report);
        QXmlStreamReader xml(zip.part(QStringLiteral("word/_rels/document.xml.rels")));
        int relations = 0;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != u"Relationship")
                continue;
            ++relations;
            const QString target = xml.attributes().value(QStringLiteral("Target")).toString();
            const QString name = target.startsWith(u"../") ? target.sliced(3) : QStringLiteral("word/") + target;
            QVERIFY2(zip.has(name), qPrintable(name));
        }
        QCOMPARE(relations, 7);
    }

    void looksStandInStylesAlone()
    {
        const QString document = part("word/document.xml");
        for (const char *direct : {"w:rFonts", "w:sz ", "w:jc w:val=\"both", "w:ind", "w:spacing", "w:b/", "w:docGrid"})
            QVERIFY2(!document.contains(QLatin1String(direct)), direct);
    }

    void fontsAreNamedForEveryScript()
    {
        const QString styles = part("word/styles.xml");
        QCOMPARE(styles.count(QStringLiteral("w:ascii=")), styles.count(QStringLiteral("w:rFonts")));
        QCOMPARE(styles.count(QStringLiteral("w:hAnsi=")), styles.count(QStringLiteral("w:rFonts")));
        QCOMPARE(styles.count(QStringLiteral("w:eastAsia=\"仿宋_GB2312\"")) > 1, true);
        QVERIFY(styles.contains(QStringLiteral("w:eastAsia=\"方正小标宋简体\"")));
        QVERIFY(styles.contains(QStringLiteral("w:firstLineChars=\"200\"")));
        QVERIFY(styles.contains(QStringLiteral("w:line=\"579\" w:lineRule=\"exact\"")));
        QVERIFY(part("word/fontTable.xml").contains(QStringLiteral("<w:altName w:val=\"仿宋,")));
    }

    void noRowIsSplitAndHeadersRepeat()
    {
        const QString document = part("word/document.xml");
        QCOMPARE(document.count(QStringLiteral("<w:cantSplit/>")), document.count(QStringLiteral("<w:tr>")));
        QCOMPARE(document.count(QStringLiteral("<w:tblHeader/>")), 6); // three of table three, three of table four
        QCOMPARE(document.count(QStringLiteral("w:val=\"Heading1\"")), 6);
    }

    void pageNumbersStandOutside()
    {
        QVERIFY(part("word/settings.xml").contains(QStringLiteral("<w:evenAndOddHeaders/>")));
        QVERIFY(part("word/footer1.xml").contains(QStringLiteral("\"Footer\"")));
        QVERIFY(part("word/footer2.xml").contains(QStringLiteral("\"FooterEven\"")));
        QVERIFY(part("word/footer2.xml").contains(QStringLiteral("w:instr=\" PAGE \"")));
        QVERIFY(part("word/document.xml").contains(QStringLiteral("w:type=\"even\" r:id=\"rId5\"")));
    }

    void propertiesSayWhatItIs()
    {
        const QString core = part("docProps/core.xml");
        QVERIFY(core.contains(QStringLiteral("<dc:title>清河湾县人民政府2024年政府信息公开工作年度报告</dc:title>")));
        QVERIFY(core.contains(QStringLiteral("<dc:creator>清河湾县人民政府</dc:creator>")));
        QVERIFY(core.contains(QStringLiteral("<dc:language>zh-CN</dc:language>")));
        QVERIFY(core.contains(QStringLiteral(">2025-03-20T00:00:00Z</dcterms:modified>")));
    }

    void withoutADateNoneIsStated()
    {
        const Report report = sampleReport();
        const ExportSource source = exportSource(report, CopyKind::Archive, FormLibrary::builtIn(), {});
        const ZipReader zip = *ZipReader::open(*writeDocx(source));
        QVERIFY(!zip.part(QStringLiteral("docProps/core.xml")).contains("dcterms:created"));
    }
};

GOUJI_GUILESS_TEST(TestDocxWriter)
#include "tst_docxwriter.moc"
