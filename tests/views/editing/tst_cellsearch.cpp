// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/samplereport.h"
#include "tests/support/strictmain.h"
#include "views/editing/cellsearch.h"

using namespace gouji;
using namespace gouji::test;

namespace {

QStringList idsOf(const Report &report, const std::vector<CellMatch> &matches)
{
    QStringList ids;
    for (const CellMatch &match : matches)
        ids.append(report.form->cell(match.cell).id.toString());
    return ids;
}

} // namespace

class TestCellSearch : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_report = sampleReport(); }

    void findsTheCellThatIsMeantFirst_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("cell");
        QTest::newRow("words run together") << QStringLiteral("申请总计") << QStringLiteral("t3.received.total");
        QTest::newRow("initials") << QStringLiteral("sqzj") << QStringLiteral("t3.received.total");
        QTest::newRow("initials in capitals and full width")
            << QStringLiteral("ＳＱzj") << QStringLiteral("t3.received.total");
        QTest::newRow("two words") << QStringLiteral("上年结转 总计") << QStringLiteral("t3.carried_in.total");
        QTest::newRow("words and initials") << QStringLiteral("snjz 商业") << QStringLiteral("t3.carried_in.company");
        QTest::newRow("one reading of 行") << QStringLiteral("xzxk") << QStringLiteral("t2.licences.decisions");
        QTest::newRow("the other reading of 行") << QStringLiteral("hzxk") << QStringLiteral("t2.licences.decisions");
        QTest::newRow("digits") << QStringLiteral("28431") << QStringLiteral("t2.licences.decisions");
        QTest::newRow("first digits") << QStringLiteral("2843") << QStringLiteral("t2.licences.decisions");
        QTest::newRow("an amount") << QStringLiteral("1268.35") << QStringLiteral("t2.fees.amount");
    }

    void findsTheCellThatIsMeantFirst()
    {
        QFETCH(QString, query);
        QFETCH(QString, cell);
        const QStringList ids = idsOf(m_report, CellSearch(*m_report.form).find(m_report, query, 10));
        QVERIFY2(!ids.isEmpty() && ids.front() == cell, qPrintable(ids.join(u' ')));
    }

    void namesCellsAndTellsWhatTheyHold()
    {
        const CellMatch match = CellSearch(*m_report.form).find(m_report, QStringLiteral("xzxk"), 1).front();
        QVERIFY(match.name.contains(QStringLiteral("行政许可")));
        QCOMPARE(match.value, QStringLiteral("28431"));
    }

    void offersAllInTheOrderOfTheFormWhereNothingIsAsked()
    {
        const std::vector<CellMatch> matches = CellSearch(*m_report.form).find(m_report, QString(), 5);
        QCOMPARE(matches.size(), std::size_t(5));
        QCOMPARE(matches.front().cell, CellIndex(0));
    }

    void findsNothingForNonsense()
    {
        QVERIFY(CellSearch(*m_report.form).find(m_report, QStringLiteral("龘qqqqqqqq"), 5).empty());
    }

    void knowsWhichCellsANumberShows_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<int>("style");
        QTest::newRow("digits") << QStringLiteral("28431") << static_cast<int>(LinkStyle::Digits);
        QTest::newRow("separators") << QStringLiteral("28,431") << static_cast<int>(LinkStyle::Digits);
        QTest::newRow("full width") << QStringLiteral("２８４３１") << static_cast<int>(LinkStyle::Digits);
        QTest::newRow("Chinese") << QStringLiteral("二万八千四百三十一") << static_cast<int>(LinkStyle::Chinese);
        QTest::newRow("ten thousands") << QStringLiteral("2.8431万") << static_cast<int>(LinkStyle::TenThousands);
    }

    void knowsWhichCellsANumberShows()
    {
        QFETCH(QString, number);
        const std::vector<CellMatch> matches = cellsShowing(m_report, number);
        QCOMPARE(idsOf(m_report, matches), QStringList{QStringLiteral("t2.licences.decisions")});
        QTEST(static_cast<int>(matches.front().style), "style");
        QVERIFY(cellsShowing(m_report, u"28432").empty());
    }

private:
    Report m_report;
};

GOUJI_GUILESS_TEST(TestCellSearch)
#include "tst_cellsearch.moc"
