// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/collection/cellsums.h"
#include "model/report/cellvalues.h"
#include "model/template/formlibrary.h"
#include "tests/model/checks/balancedreport.h"
#include "tests/support/strictmain.h"

using namespace gouji;
using namespace gouji::test;

/// Sums are exact, in any order and any number.
class TestCellSums : public QObject
{
    Q_OBJECT

private slots:
    void sharesAddUpToTheWhole()
    {
        QRandomGenerator random(3);
        CellSums whole(m_form);
        CellSums one(m_form);
        CellSums other(m_form);
        for (int i = 0; i < 60; ++i) {
            const Report report = balancedReport(m_form, random, Density::Dense);
            whole.add(valuesOf(report));
            (i % 3 == 0 ? one : other).add(valuesOf(report));
        }
        other.add(one);
        for (std::size_t i = 0; i < m_form->cells().size(); ++i)
            QVERIFY(whole.value(CellIndex(i)) == other.value(CellIndex(i)));
    }

    void whatIsTakenOutIsGone()
    {
        QRandomGenerator random(4);
        const Report first = balancedReport(m_form, random, Density::Dense);
        const Report second = balancedReport(m_form, random, Density::Dense);
        CellSums sums(m_form);
        sums.add(valuesOf(first));
        sums.add(valuesOf(second));
        sums.takeOut(valuesOf(second));
        for (std::size_t i = 0; i < first.cells.size(); ++i)
            QCOMPARE(sums.value(CellIndex(i)).toString(), first.cells[i].value.toString());
        sums.takeOut(valuesOf(first));
        QVERIFY(sums.value(CellIndex(0)).isBlank());
    }

    void amountsOfManyDoNotOverflow()
    {
        const CellIndex fees = cellOf(Report::forForm(m_form), "t2.fees.amount");
        Report report = Report::forForm(m_form);
        report.cell(fees).value = *Amount::fromString(QStringLiteral("7000000.999999"));
        CellSums sums(m_form);
        for (int i = 0; i < 100'000; ++i)
            sums.add(valuesOf(report));
        QCOMPARE(sums.value(fees).toString(), QStringLiteral("700000099999.9"));
        for (int i = 0; i < 100'000; ++i)
            sums.add(valuesOf(report));
        QVERIFY(sums.isTooLarge(fees));
        QVERIFY(sums.value(fees).isBlank());
    }

    void sharesAreExactAndRoundedDown()
    {
        Report report = Report::forForm(m_form);
        setCount(report, CellIndex(0), 2);
        CellSums sums(m_form);
        for (int i = 0; i < 3; ++i)
            sums.add(valuesOf(report));
        QCOMPARE(sums.shareOf(CellIndex(0), report.cells[0].value), std::optional(333));
        QCOMPARE(sums.shareOf(CellIndex(0), CellValue()), std::optional(0));
        QCOMPARE(sums.shareOf(CellIndex(1), CellValue()), std::nullopt); // a share of nothing
        sums.adjust(CellIndex(0), -5'000'000);
        QCOMPARE(sums.shareOf(CellIndex(0), report.cells[0].value), std::nullopt); // more than the sum
    }

    void sharesOfLargeSumsDoNotOverflow()
    {
        Report report = Report::forForm(m_form);
        setCount(report, CellIndex(0), Count::largest);
        CellSums sums(m_form);
        for (int i = 0; i < 4000; ++i)
            sums.add(valuesOf(report));
        QCOMPARE(sums.shareOf(CellIndex(0), report.cells[0].value), std::optional(0));
        const CellIndex fees = cellOf(report, "t2.fees.amount");
        report.cell(fees).value = *Amount::fromString(QStringLiteral("8999999999.999999"));
        CellSums amounts(m_form);
        amounts.add(valuesOf(report));
        QCOMPARE(amounts.shareOf(fees, report.cell(fees).value), std::optional(1000));
    }

    void blanksAddNothing()
    {
        Report report = Report::forForm(m_form);
        report.cells[0].value = *Mark::fromString(u"/");
        CellSums sums(m_form);
        sums.add(valuesOf(report));
        QVERIFY(sums.value(CellIndex(0)).isBlank());
        setCount(report, CellIndex(0), 0);
        sums.add(valuesOf(report));
        QCOMPARE(sums.value(CellIndex(0)).toString(), QStringLiteral("0"));
    }

    void adjusts()
    {
        CellSums sums(m_form);
        sums.adjust(CellIndex(0), 5'000'000);
        sums.adjust(CellIndex(0), -2'000'000);
        QCOMPARE(sums.value(CellIndex(0)).toString(), QStringLiteral("3"));
        const CellIndex fees = cellOf(Report::forForm(m_form), "t2.fees.amount");
        sums.adjust(fees, 1'500'000);
        sums.adjust(fees, -700'000);
        QCOMPARE(sums.value(fees).toString(), QStringLiteral("0.8"));
    }

private:
    FormPtr m_form = FormLibrary::builtIn().find(u"2021");
};

GOUJI_GUILESS_TEST(TestCellSums)
#include "tst_cellsums.moc"
