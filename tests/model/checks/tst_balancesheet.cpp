// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/balancesheet.h"

#include "model/checks/equationtext.h"
#include "model/template/formlibrary.h"
#include "tests/model/checks/balancedreport.h"
#include "tests/support/strictmain.h"

#include <algorithm>

using namespace gouji;
using namespace gouji::test;

class TestBalanceSheet : public QObject
{
    Q_OBJECT

private slots:
    void addsUpEveryIdentity();
    void isOpenWithoutANumber_data();
    void isOpenWithoutANumber();
    void updatesOneCellLikeAFreshSheet();
    void addsTheLargestFiguresExactly();
    void writesEquationsWithTheLabelsOfTheForm_data();
    void writesEquationsWithTheLabelsOfTheForm();

private:
    int identityOf(const Report &report, const char *check, const char *cell) const;
    FormPtr m_form = FormLibrary::builtIn().find(QStringLiteral("2021"));
};

int TestBalanceSheet::identityOf(const Report &report, const char *check, const char *cell) const
{
    for (const int identity : m_form->identitiesOf(cellOf(report, cell))) {
        if (m_form->identities()[static_cast<size_t>(identity)].check == QLatin1String(check))
            return identity;
    }
    return -1;
}

void TestBalanceSheet::addsUpEveryIdentity()
{
    Report report = filledReport(m_form);
    BalanceSheet sheet;
    sheet.reset(report);
    QCOMPARE(sheet.balances().size(), 42u);
    QVERIFY(!sheet.hasBroken());
    QVERIFY(std::ranges::none_of(sheet.balances(), &Balance::isOpen));
    setCount(report, cellOf(report, "t4.review.total"), 1);
    sheet.reset(report);
    QVERIFY(sheet.hasBroken());
    const Balance &balance = sheet.balances()[static_cast<size_t>(identityOf(report, "T4-01", "t4.review.total"))];
    QCOMPARE(balance.right, 1);
    QCOMPARE(balance.difference(), balance.left - 1);
}

void TestBalanceSheet::isOpenWithoutANumber_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("blank") << QString();
    QTest::newRow("mark") << QStringLiteral("/");
    QTest::newRow("raw text") << QStringLiteral("12件");
}

void TestBalanceSheet::isOpenWithoutANumber()
{
    QFETCH(QString, text);
    Report report = filledReport(m_form);
    const CellIndex cell = cellOf(report, "t4.review.upheld");
    const std::optional<Mark> mark = Mark::fromString(text);
    report.cell(cell).value = text.isEmpty() ? CellValue() : mark ? CellValue(*mark) : CellValue(RawText(text));
    BalanceSheet sheet;
    sheet.reset(report);
    const int identity = identityOf(report, "T4-01", "t4.review.total");
    QVERIFY(sheet.balances()[static_cast<size_t>(identity)].isOpen);
    QVERIFY(!sheet.balances()[static_cast<size_t>(identity)].isBroken());
    QCOMPARE(sheet.gaps(identity), 1);
    QVERIFY(!sheet.hasBroken());
}

void TestBalanceSheet::updatesOneCellLikeAFreshSheet()
{
    QRandomGenerator random(1);
    Report report = balancedReport(m_form, random, Density::Dense);
    BalanceSheet live;
    live.reset(report);
    for (int edit = 0; edit < 500; ++edit) {
        const CellIndex cell(static_cast<size_t>(random.bounded(200)));
        report.cell(cell).value =
            random.bounded(6) == 0 ? CellValue() : CellValue(*Count::fromInteger(random.bounded(50)));
        live.update(report, cell);
        BalanceSheet fresh;
        fresh.reset(report);
        QVERIFY(std::ranges::equal(live.balances(), fresh.balances()));
        QCOMPARE(live.hasBroken(), fresh.hasBroken());
    }
}

void TestBalanceSheet::addsTheLargestFiguresExactly()
{
    Report report = Report::forForm(m_form);
    const Count largest = *Count::fromInteger(999'999'999'999);
    for (Cell &cell : report.cells)
        cell.value = largest;
    BalanceSheet sheet;
    sheet.reset(report);
    const Balance &results = sheet.balances()[static_cast<size_t>(identityOf(report, "T3-02", "t3.total.company"))];
    QCOMPARE(results.left, 21 * largest.toInteger());
    QCOMPARE(results.difference(), 20 * largest.toInteger());
}

void TestBalanceSheet::writesEquationsWithTheLabelsOfTheForm_data()
{
    QTest::addColumn<QByteArray>("check");
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QString>("equation");
    QTest::addColumn<QString>("place");
    QTest::newRow("flows") << QByteArray("T3-01") << QByteArray("t3.received.company")
                           << QStringLiteral("一 3 + 二 0 = 3 = （七）3 + 四 0 = 3")
                           << QStringLiteral("法人或其他组织 商业企业");
    QTest::newRow("results") << QByteArray("T3-02") << QByteArray("t3.total.company")
                             << QStringLiteral("（一）1 + （六）1. 2 = 3 = （七）3")
                             << QStringLiteral("法人或其他组织 商业企业");
    QTest::newRow("row") << QByteArray("T3-03") << QByteArray("t3.granted.total")
                         << QStringLiteral("商业企业 1 = 总计 1") << QStringLiteral("（一）予以公开");
    QTest::newRow("row of zeros") << QByteArray("T3-03") << QByteArray("t3.carried_out.total")
                                  << QStringLiteral("0 = 总计 0") << QStringLiteral("四、结转下年度继续办理");
    QTest::newRow("group, open") << QByteArray("T4-01") << QByteArray("t4.suit_after_review.total")
                                 << QStringLiteral("其他结果 … ? 总计 0") << QStringLiteral("行政诉讼 复议后起诉");
}

void TestBalanceSheet::writesEquationsWithTheLabelsOfTheForm()
{
    QFETCH(QByteArray, check);
    QFETCH(QByteArray, cell);
    QFETCH(QString, equation);
    QFETCH(QString, place);
    Report report = Report::forForm(m_form);
    for (size_t i = 0; i < report.cells.size(); ++i)
        setCount(report, CellIndex(i), 0);
    for (const char *column : {"company", "total"}) {
        const auto set = [&](const char *row, qint64 value) {
            setCount(report, cellOf(report, (QByteArray(row) + '.' + column).constData()), value);
        };
        set("t3.received", 3);
        set("t3.granted", 1);
        set("t3.otherwise_closed.not_corrected", 2);
        set("t3.total", 3);
    }
    report.cell(cellOf(report, "t4.suit_after_review.other_outcome")).value = CellValue();
    BalanceSheet sheet;
    sheet.reset(report);
    const int identity = identityOf(report, check.constData(), cell.constData());
    QCOMPARE(equationText(sheet, identity), equation);
    QCOMPARE(identityPlace(*m_form, m_form->identities()[static_cast<size_t>(identity)]), place);
}

GOUJI_GUILESS_TEST(TestBalanceSheet)
#include "tst_balancesheet.moc"
