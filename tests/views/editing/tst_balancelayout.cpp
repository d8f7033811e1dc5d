// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/strictmain.h"
#include "tests/views/editing/testforms.h"
#include "views/editing/balancelayout.h"

#include <map>

using namespace gouji;
using namespace gouji::test;

namespace {

BalanceLayout layoutOf(const FormTemplate &form, QStringView table)
{
    return BalanceLayout(form, form.tableIndex(table));
}

/// How often each identity has a place beside a table.
std::map<int, int> places(const FormTemplate &form, int table)
{
    const BalanceLayout layout(form, table);
    std::map<int, int> places;
    for (const BalancePlace &place : layout.checkRow()) {
        for (const int identity : place.identities)
            ++places[identity];
    }
    for (int row = 0; row < form.tables()[static_cast<std::size_t>(table)].rowCount(); ++row) {
        for (const int identity : layout.checkColumn(row))
            ++places[identity];
    }
    return places;
}

} // namespace

class TestBalanceLayout : public QObject
{
    Q_OBJECT

private slots:
    void everyIdentityHasOnePlaceBesideItsTable_data() { addFormRows(); }

    void everyIdentityHasOnePlaceBesideItsTable()
    {
        QFETCH(QString, form);
        const FormPtr template_ = formOf(QLatin1String(form.toLatin1()));
        std::map<int, int> all;
        for (std::size_t table = 0; table < template_->tables().size(); ++table) {
            for (const auto &[identity, count] : places(*template_, static_cast<int>(table))) {
                const Identity &rule = template_->identities()[static_cast<std::size_t>(identity)];
                QCOMPARE(template_->cell(rule.equals.front()).table, static_cast<int>(table));
                all[identity] += count;
            }
        }
        QCOMPARE(all.size(), template_->identities().size());
        for (const auto &[identity, count] : all)
            QCOMPARE(count, 1);
    }

    void aTableWithoutRulesHasNoChecks_data() { addFormRows(); }

    void aTableWithoutRulesHasNoChecks()
    {
        QFETCH(QString, form);
        const FormPtr template_ = formOf(QLatin1String(form.toLatin1()));
        const BalanceLayout layout = layoutOf(*template_, u"t2");
        QVERIFY(!layout.hasCheckRow());
        QVERIFY(!layout.hasCheckColumn());
        QVERIFY(!layout.checkRowAt(0));
    }

    void tableThreeHasACheckUnderEachColumnAndBesideEachRow_data()
    {
        QTest::addColumn<QString>("form");
        QTest::addColumn<int>("columns");
        QTest::addColumn<int>("rows");
        QTest::newRow("2021") << "2021" << 7 << 25;
        QTest::newRow("2019") << "2019" << 7 << 23;
        QTest::newRow("invented") << "invented" << 8 << 26;
    }

    void tableThreeHasACheckUnderEachColumnAndBesideEachRow()
    {
        QFETCH(QString, form);
        QFETCH(int, columns);
        QFETCH(int, rows);
        const FormPtr template_ = formOf(QLatin1String(form.toLatin1()));
        const TableTemplate &table = template_->tables()[static_cast<std::size_t>(template_->tableIndex(u"t3"))];
        const BalanceLayout layout = layoutOf(*template_, u"t3");
        QVERIFY(layout.hasCheckRow() && layout.hasCheckColumn());
        QCOMPARE(layout.checkRow().size(), std::size_t(columns));
        for (int column = 0; column < columns; ++column) {
            const BalancePlace *place = layout.checkRowAt(table.frozenColumns() + column);
            QVERIFY(place);
            QCOMPARE(place->column, table.frozenColumns() + column);
            QCOMPARE(place->columnSpan, 1);
            QCOMPARE(place->identities.size(), std::size_t(2)); // what came in, what was done
        }
        QVERIFY(!layout.checkRowAt(table.frozenColumns() - 1));
        for (int row = 0; row < table.rowCount(); ++row)
            QCOMPARE(layout.checkColumn(row).size(), std::size_t(row < table.frozenRows() ? 0 : 1));
        QCOMPARE(table.rowCount() - table.frozenRows(), rows);
    }

    void tableFourHasItsThreeGroupsInTheCheckRow_data() { addFormRows(); }

    void tableFourHasItsThreeGroupsInTheCheckRow()
    {
        QFETCH(QString, form);
        const BalanceLayout layout = layoutOf(*formOf(QLatin1String(form.toLatin1())), u"t4");
        QVERIFY(!layout.hasCheckColumn());
        QCOMPARE(layout.checkRow().size(), std::size_t(3));
        for (int column = 0; column < 15; ++column) {
            const BalancePlace *place = layout.checkRowAt(column);
            QVERIFY(place);
            QCOMPARE(place->column, column / 5 * 5);
            QCOMPARE(place->columnSpan, 5);
            QCOMPARE(place->identities.size(), std::size_t(1));
        }
    }
};

GOUJI_GUILESS_TEST(TestBalanceLayout)
#include "tst_balancelayout.moc"
