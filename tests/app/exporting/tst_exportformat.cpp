// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exporting/exportformat.h"

#include "app/exporting/standinwords.h"
#include "tests/support/strictmain.h"

#include <QSet>

using namespace gouji;

class TestExportFormat : public QObject
{
    Q_OBJECT

private slots:
    void knowsEachFormatByItsName()
    {
        QSet<QString> names;
        for (const ExportFormatInfo &info : exportFormats()) {
            QCOMPARE(exportFormatFromName(QString(info.name)), std::optional(info.format));
            QCOMPARE(exportFormatInfo(info.format).name, info.name);
            QVERIFY(!exportFormatWords(info.format).isEmpty());
            QCOMPARE(exportFileFilter(info.format),
                     QStringLiteral("%1 (*.%2)").arg(exportFormatWords(info.format), info.name));
            names.insert(info.name);
        }
        QCOMPARE(names.size(), static_cast<qsizetype>(exportFormats().size()));
        QCOMPARE(exportFormatFromName(u"doc"), std::nullopt);
        QCOMPARE(exportFormatFromName(u"PDF"), std::nullopt);
        QCOMPARE(exportFormatFromName(u""), std::nullopt);
    }

    void carriesEverythingOnlyInTheNativeFile()
    {
        for (const ExportFormatInfo &info : exportFormats())
            QCOMPARE(usualCopy(info.format), info.format == ExportFormat::Gouji ? CopyKind::Working : CopyKind::Public);
    }

    void namesFilesAsAnyFileSystemTakesThem_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("name");
        QTest::newRow("a title") << QStringLiteral("甲县2024年报告") << QStringLiteral("甲县2024年报告.txt");
        QTest::newRow("slashes") << QStringLiteral("../a\\b:c") << QStringLiteral("abc.txt");
        QTest::newRow("control characters") << QStringLiteral("a\n\tb") << QStringLiteral("ab.txt");
        QTest::newRow("nothing left") << QStringLiteral(" / ") << QStringLiteral("Report.txt");
        QTest::newRow("too long") << QString(500, u'长') << QString(70, u'长') + QStringLiteral(".txt");
        QTest::newRow("a pair at the end")
            << QString(69, u'长') + QStringLiteral("\U00020BB7吉") << QString(69, u'长') + QStringLiteral(".txt");
    }
    void namesFilesAsAnyFileSystemTakesThem()
    {
        QFETCH(QString, title);
        QFETCH(QString, name);
        const QString made = exportFileName(title, ExportFormat::Txt);
        QCOMPARE(made, name);
        QVERIFY(made.toUtf8().size() <= 240);
    }

    void saysWhichFaceStandsIn()
    {
        const QStringList sentences =
            standInSentences({{FontRole::Title, QStringLiteral("小标宋"), QStringLiteral("Noto Serif CJK SC")}});
        QCOMPARE(sentences,
                 QStringList(QStringLiteral("Title: 小标宋 is not installed, Noto Serif CJK SC stands in.")));
        QVERIFY(standInSentences({}).isEmpty());
    }
};

GOUJI_GUILESS_TEST(TestExportFormat)
#include "tst_exportformat.moc"
