// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/exporting/exportsource.h"
#include "model/formats/native/nativereader.h"
#include "tests/support/samplereport.h"
#include "tests/support/strictmain.h"

#include <QTest>

using namespace gouji;
using gouji::test::sampleReport;

/// What an export may carry, and the date it states.
class TestExportSource : public QObject
{
    Q_OBJECT

private slots:
    void init() { qunsetenv("SOURCE_DATE_EPOCH"); }

    void aPublicCopyCarriesNoNote()
    {
        Report report = sampleReport();
        report.cells.front().note = QStringLiteral("内部");
        const ExportSource open = exportSource(report, CopyKind::Public, FormLibrary::builtIn(), {});
        const ExportSource working = exportSource(report, CopyKind::Working, FormLibrary::builtIn(), {});
        QVERIFY(!open.data->native.contains(QStringLiteral("内部").toUtf8()));
        QVERIFY(working.data->native.contains(QStringLiteral("内部").toUtf8()));
    }

    void anArchiveCarriesNothing()
    {
        QVERIFY(!exportSource(sampleReport(), CopyKind::Archive, FormLibrary::builtIn(), {}).data);
    }

    void noControlCharacterComesIntoTheOutline()
    {
        Report report = sampleReport();
        report.opening = {Paragraph::fromText(QStringLiteral("\x01")), Paragraph::fromText(QStringLiteral("前\x02后"))};
        const ExportSource source = exportSource(report, CopyKind::Archive, FormLibrary::builtIn(), {});
        QCOMPARE(std::get<OutlineParagraph>(source.outline.elements[1]).text, QStringLiteral("前后"));
        QVERIFY(std::holds_alternative<OutlineHeading>(source.outline.elements[2]));
    }

    void theDigestIgnoresWhiteSpaceOnly()
    {
        QCOMPARE(visibleDigest("a b\n\tc\n"), visibleDigest("abc"));
        QVERIFY(visibleDigest("abd") != visibleDigest("abc"));
    }

    void theDateComesFromTheClosing()
    {
        Report report = sampleReport();
        report.closing = Closing{QStringLiteral("青峦县水务局"), QStringLiteral("2025年1月20日"), {}};
        QCOMPARE(statedDate(report).date(), QDate(2025, 1, 20));
    }

    void withoutAClosingItIsTheYearAfter()
    {
        Report report = sampleReport();
        report.closing.reset();
        report.facts.year = 2023;
        QCOMPARE(statedDate(report).date(), QDate(2024, 1, 1));
    }

    void theEnvironmentDecidesBeforeBoth()
    {
        qputenv("SOURCE_DATE_EPOCH", "86400");
        QCOMPARE(statedDate(sampleReport()).toSecsSinceEpoch(), 86400);
    }
};

GOUJI_GUILESS_TEST(TestExportSource)
#include "tst_exportsource.moc"
