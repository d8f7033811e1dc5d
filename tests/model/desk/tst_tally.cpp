// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/desk/deskfigures.h"
#include "model/desk/tally.h"
#include "model/desk/tallysheets.h"
#include "model/formats/csv/csvreader.h"
#include "model/formats/csv/separatedtext.h"
#include "model/formats/xlsx/xlsxsource.h"
#include "tests/model/desk/talliedcounty.h"
#include "tests/support/otherprograms.h"
#include "tests/support/strictmain.h"

using namespace gouji;
using namespace gouji::test;

namespace {

QString line(const TallyLine &line)
{
    QStringList words{line.name};
    for (const int number : tallyNumbers(line.tally))
        words.append(QString::number(number));
    return words.join(u' ');
}

QStringList lines(const std::vector<TallyLine> &all)
{
    QStringList texts;
    for (const TallyLine &one : all)
        texts.append(line(one));
    return texts;
}

QString row(const std::vector<QStringList> &rows, std::size_t number)
{
    return number < rows.size() ? rows[number].join(u'|') : QString();
}

/// Whether the last rows are the same, but for empty fields at their ends, of which a spreadsheet knows nothing.
bool endsWith(const std::vector<QStringList> &rows, const std::vector<QStringList> &end, std::size_t count)
{
    const auto isSame = [](QStringList a, QStringList b) {
        a.resize(std::max(a.size(), b.size()));
        b.resize(a.size());
        return a == b;
    };
    return rows.size() >= count && std::equal(rows.end() - static_cast<std::ptrdiff_t>(count), rows.end(),
                                              end.end() - static_cast<std::ptrdiff_t>(count), isSame);
}

} // namespace

/// Every figure here was counted by hand from the county's fixture.
class TestTally : public QObject
{
    Q_OBJECT

private slots:
    void countsWhereUnitsStand_data()
    {
        QTest::addColumn<int>("by");
        QTest::addColumn<QStringList>("expected");
        // due, handed in, late, missing, overdue, returned, rounds, to review, cleared, published
        QTest::newRow("level") << int(TallyBy::Level)
                               << QStringList{QStringLiteral("county 3 3 1 0 0 1 1 1 2 1"),
                                              QStringLiteral("town 2 1 0 1 2 1 1 0 0 0")};
        QTest::newRow("kind") << int(TallyBy::Kind)
                              << QStringList{QStringLiteral("government 1 1 0 0 0 0 0 0 1 0"),
                                             QStringLiteral("department 2 2 1 0 0 1 1 1 1 1"),
                                             QStringLiteral("town government or branch office 2 1 0 1 2 1 1 0 0 0")};
        QTest::newRow("area") << int(TallyBy::Area)
                              << QStringList{QStringLiteral("清河县 3 3 1 0 0 1 1 1 2 1"),
                                             QStringLiteral("(none) 2 1 0 1 2 1 1 0 0 0")};
        QTest::newRow("parent") << int(TallyBy::Parent)
                                << QStringList{QStringLiteral("(none) 1 1 0 0 0 0 0 0 1 0"),
                                               QStringLiteral("清河县人民政府 4 3 1 1 2 2 2 1 1 1")};
    }

    void countsWhereUnitsStand()
    {
        QFETCH(int, by);
        QFETCH(QStringList, expected);
        const DeskStatePtr state = talliedCounty();
        QCOMPARE(lines(tallyLines(*state, static_cast<TallyBy>(by), tallyDay)), expected);
        QCOMPARE(line({{}, tallyOfAll(*state, tallyDay)}), QStringLiteral(" 5 4 1 1 2 2 2 1 2 1"));
    }

    void nothingIsOverdueBeforeItsDay()
    {
        const Tally all = tallyOfAll(*talliedCounty(), QDate(2025, 1, 20));
        QCOMPARE(all.overdue, 0);
        QCOMPARE(all.late, 1); // came on the 22nd, whatever the day of the tally
        QCOMPARE(tallyOfAll(*talliedCounty(), QDate(2025, 2, 1)).overdue, 1); // its day is today: not yet past
        QCOMPARE(tallyOfAll(DeskState(), tallyDay), Tally());
    }

    void givesTheChartsTheirFigures()
    {
        const DeskStatePtr state = talliedCounty();
        QCOMPARE(handInsByDay(*state),
                 (std::vector<DayCount>{{QDate(2025, 1, 10), 2}, {QDate(2025, 1, 20), 1}, {QDate(2025, 1, 22), 1}}));
        QCOMPARE(errorsByFamily(*state),
                 (std::vector<NamedCount>{{QStringLiteral("T3"), 2}, {QStringLiteral("CEL"), 1}}));
        QCOMPARE(largestByRequests(*state, 2),
                 (std::vector<NamedCount>{{QStringLiteral("清河县水利局"), 12}, {QStringLiteral("清河县财政局"), 6}}));
        const std::vector<NamedCount> statuses = unitsByStatus(*state);
        QCOMPARE(statuses.size(), 6U);
        QCOMPARE(statuses[0], (NamedCount{unitStatusName(UnitStatus::Missing), 1}));
        QCOMPARE(statuses[5], (NamedCount{unitStatusName(UnitStatus::Published), 1}));
    }

    void writesTheTallyAsCsv()
    {
        const auto bytes = writeTallySheets(*talliedCounty(), TallySheets::Groups, u"csv", tallyDay);
        QVERIFY(bytes);
        const auto rows = readCsv(*bytes);
        QVERIFY(rows);
        QCOMPARE(row(*rows, 0), QStringLiteral("Units|By|due|handed in|late|not handed in|overdue|returned|rounds|"
                                               "to review|cleared|published"));
        QCOMPARE(row(*rows, 1), QStringLiteral("All units||5|4|1|1|2|2|2|1|2|1"));
        QCOMPARE(row(*rows, 2), QStringLiteral("county|level|3|3|1|0|0|1|1|1|2|1"));
        QCOMPARE(rows->size(), 2U + 2 + 3 + 2 + 2);
    }

    void writesARowAUnit()
    {
        const auto bytes = writeTallySheets(*talliedCounty(), TallySheets::Units, u"csv", tallyDay);
        const auto rows = readCsv(*bytes);
        QVERIFY(rows);
        QCOMPARE(rows->size(), 6U);
        QCOMPARE(row(*rows, 2),
                 QStringLiteral("清河县财政局|清河县人民政府|finance2.docx|https://example.invalid/caizheng|county|"
                                "department|清河县|published|2025-01-10|2025-01-18|0|0|2|1|0|0|2025-01-30"));
        QCOMPARE(row(*rows, 5), QStringLiteral("云岭街道办事处|清河县人民政府|||town|town government or branch "
                                               "office||not handed in||2025-01-20|0|1|0|0||| ")
                                    .trimmed());
    }

    void blankZeroAndMarkStayThreeThings()
    {
        const DeskStatePtr state = talliedCounty();
        const auto rows = readCsv(*writeTallySheets(*state, TallySheets::Values, u"csv", tallyDay));
        QVERIFY(rows);
        const QStringList &head = rows->front();
        QCOMPARE(head.size(), 203);
        const FormPtr form = FormLibrary::builtIn().find(u"2021");
        const auto column = [&](QStringView role) {
            return 3 + static_cast<qsizetype>(form->role(role).front().toSize());
        };
        QVERIFY(head[column(u"received")].contains(QStringLiteral("一、本年新收政府信息公开申请数量")));
        QVERIFY(head[column(u"received")].endsWith(QStringLiteral("总计")));
        const QStringList &water = (*rows)[3];
        QCOMPARE(water[0], QStringLiteral("清河县水利局"));
        QCOMPARE(water[column(u"received")], QStringLiteral("12"));
        QCOMPARE(water[column(u"carried_in")], QStringLiteral("/"));
        QCOMPARE(water[column(u"carried_out")], QStringLiteral("0"));
        QCOMPARE(water[column(u"fees")], QStringLiteral("12.5"));
        QCOMPARE(water[column(u"closed")], QString());
        QCOMPARE(row(*rows, 5), QStringLiteral("云岭街道办事处|清河县人民政府|not handed in"));
        QCOMPARE(rows->size(), 6U);
    }

    void aWorkbookHoldsAllOfIt()
    {
        const DeskStatePtr state = talliedCounty();
        const auto bytes = writeTallySheets(*state, TallySheets::All, u"xlsx", tallyDay);
        QVERIFY(bytes);
        QCOMPARE(*writeTallySheets(*state, TallySheets::All, u"xlsx", tallyDay), *bytes); // the same bytes again
        const auto outline = readXlsxSource(*bytes);
        QVERIFY(outline);
    }

    /// Every sheet as LibreOffice shows it has the rows of the csv of that sheet; above them the headings may be taller.
    void aSpreadsheetShowsTheSame()
    {
        if (!hasProgram("soffice"))
            QSKIP("GOUJI-SKIPPED: no LibreOffice");
        const DeskStatePtr state = talliedCounty();
        const auto workbook = writeTallySheets(*state, TallySheets::All, u"xlsx", tallyDay);
        const QString everySheet =
            QStringLiteral("csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1");
        const Documents shown =
            savedByOffice({{QStringLiteral("tally"), *workbook}}, QStringLiteral("xlsx"), everySheet);
        QVERIFY(shown.size() >= 3);
        for (const TallySheets sheet : {TallySheets::Groups, TallySheets::Units, TallySheets::Values}) {
            const std::vector<QStringList> rows = *readCsv(*writeTallySheets(*state, sheet, u"csv", tallyDay));
            const bool isShown = std::ranges::any_of(
                shown, [&](const QByteArray &csv) { return endsWith(*readSeparatedText(csv), rows, rows.size() - 1); });
            QVERIFY2(isShown,
                     qPrintable(QString::fromUtf8(QByteArrayList(shown.cbegin(), shown.cend()).join("---\n"))));
        }
    }
};

GOUJI_GUILESS_TEST(TestTally)
#include "tst_tally.moc"
