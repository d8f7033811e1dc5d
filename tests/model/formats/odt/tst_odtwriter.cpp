// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/archive/zipreader.h"
#include "model/formats/odt/odtnames.h"
#include "model/formats/odt/odtwriter.h"
#include "tests/support/pictures.h"
#include "tests/support/samplereport.h"
#include "tests/support/strictmain.h"

#include <QXmlStreamReader>

using namespace gouji;
using gouji::test::sampleReport;

/// How an ODT of the sample is made, beyond what it shows.
class TestOdtWriter : public QObject
{
    Q_OBJECT

private:
    static QByteArray written(const Report &report)
    {
        return *writeOdt(exportSource(report, CopyKind::Public, FormLibrary::builtIn(), statedDate(report)));
    }
    static QString part(const char *name)
    {
        return QString::fromUtf8(ZipReader::open(written(sampleReport()))->part(QLatin1String(name)));
    }

private slots:
    void theKindStandsFirstAndPlain()
    {
        const QByteArray bytes = written(sampleReport());
        QCOMPARE(bytes.mid(8, 2), QByteArray(2, '\0')); // stored
        QCOMPARE(bytes.mid(30, 47), QByteArray("mimetypeapplication/vnd.oasis.opendocument.text"));
    }

    void everyPartIsWellFormedAndListed()
    {
        Report report = sampleReport();
        report.opening = {Picture{{}, {}, test::pngOf(3, 2), {}}};
        const ZipReader zip = *ZipReader::open(written(report));
        const QByteArray manifest = zip.part(QStringLiteral("META-INF/manifest.xml"));
        for (const QString &name : zip.names()) {
            const bool isOfContainer = name == u"mimetype" || name == u"META-INF/manifest.xml";
            QVERIFY2(isOfContainer || manifest.contains("full-path=\"" + name.toUtf8() + '"'), qPrintable(name));
            if (!name.endsWith(u".xml"))
                continue;
            QXmlStreamReader xml(zip.part(name));
            while (!xml.atEnd())
                xml.readNext();
            QVERIFY2(!xml.hasError(), qPrintable(name + xml.errorString()));
        }
        QCOMPARE(zip.names().size(), 7);
    }

    void looksStandInStylesAlone()
    {
        const QString content = part("content.xml");
        for (const char *direct : {"style:font-name", "fo:font-size", "fo:line-height", "fo:text-align"})
            QVERIFY2(!content.contains(QLatin1String(direct)), direct);
        QVERIFY(part("styles.xml").contains(QStringLiteral("style:font-name-asian=\"仿宋_GB2312\"")));
    }

    void headersRepeatAndRowsAreWhole()
    {
        const QString content = part("content.xml");
        QCOMPARE(content.count(QStringLiteral("<table:table-header-rows>")), 2);
        QCOMPARE(content.count(QStringLiteral("fo:keep-together=\"always\"")), 3);
        QCOMPARE(content.count(QStringLiteral("text:outline-level=\"1\"")), 6);
    }

    void pageNumbersStandOutside()
    {
        const QString styles = part("styles.xml");
        QVERIFY(styles.contains(QStringLiteral("<style:footer><text:p text:style-name=\"Footer\">")));
        QVERIFY(styles.contains(QStringLiteral("<style:footer-left><text:p text:style-name=\"Footer_20_left\">")));
    }

    void propertiesSayWhatItIs()
    {
        const QString meta = part("meta.xml");
        QVERIFY(meta.contains(QStringLiteral("<dc:title>清河湾县人民政府2024年政府信息公开工作年度报告</dc:title>")));
        QVERIFY(meta.contains(QStringLiteral("<dc:creator>清河湾县人民政府</dc:creator>")));
        QVERIFY(meta.contains(QStringLiteral("<dc:date>2025-03-20T00:00:00Z</dc:date>")));
    }

    void lengthsAreExact()
    {
        QCOMPARE(odt::points(2895), QStringLiteral("28.95pt"));
        QCOMPARE(odt::points(5), QStringLiteral("0.05pt"));
        QCOMPARE(odt::points(-20), QStringLiteral("-0.20pt"));
        QCOMPARE(odt::points(0), QStringLiteral("0.00pt"));
    }
};

GOUJI_GUILESS_TEST(TestOdtWriter)
#include "tst_odtwriter.moc"
