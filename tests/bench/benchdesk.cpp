// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/deskreader.h"
#include "app/desk/deskstore.h"
#include "forms/deskview.h"
#include "model/collection/cellsums.h"
#include "model/desk/unitimport.h"
#include "model/formats/reportfile.h"
#include "model/support/safefile.h"
#include "tests/bench/bench.h"
#include "tests/generator/inventedunits.h"

#include <QFileInfo>
#include <QTableView>
#include <QTemporaryDir>

#include <chrono>
#include <cstdio>
#include <ctime>
#include <filesystem>

namespace gouji::bench {
namespace {

constexpr int usualUnits = 6000;

/// A desk over the reports of many invented units, with last year's, and what a start of the program does with it.
class ProvinceDesk
{
public:
    explicit ProvinceDesk(int units)
    {
        m_isThere = test::InventedUnits({folder(), units, 1, 20, true}, m_forms).write().isOk();
        Desk desk;
        desk.year = 2024;
        desk.units = readUnits(*readWholeFile(folder() + QStringLiteral("/units.csv"), largestReportFile))->units;
        desk.lastYear = QStringLiteral("../last-year");
        m_store.emplace(DeskStore::create(folder() + QStringLiteral("/reports/a.goujidesk"), desk).value());
        standStill();
    }

    bool isThere() const { return m_isThere; }
    void read()
    {
        ReadingOrder order;
        order.desk = std::make_shared<const Desk>(m_store->desk());
        order.lastYear = folder() + QStringLiteral("/last-year");
        DeskReader reader(folder() + QStringLiteral("/reports"), m_forms, m_folder.filePath(QStringLiteral("caches")));
        m_drafts = reader.read(order).drafts;
    }
    void sum() const
    {
        CellSums sums(m_forms.forYear(2024));
        for (const Draft &draft : m_drafts)
            sums.add(draft.values);
        keep(sums);
    }
    void plan() { m_entries = planIntake(m_store->desk(), UnitList(m_store->desk().units), m_drafts); }
    void takeIn()
    {
        Desk desk = m_store->desk();
        gouji::takeIn(desk, UnitList(desk.units), m_entries, QDateTime::currentDateTimeUtc());
        keep(m_store->save(std::move(desk)));
    }
    void makeState() { m_state = std::make_shared<DeskState>(m_store->desk(), m_drafts); }
    void show() { m_view.show(m_state, m_entries, QDate(2025, 1, 20)); }
    void sortBy(int column)
    {
        m_view.findChild<QTableView *>(QStringLiteral("queue"))->sortByColumn(column, Qt::AscendingOrder);
    }

private:
    /// As if everything had been written a minute ago: what is younger may be being written and has to wait.
    void standStill() const
    {
        using Walk = std::filesystem::recursive_directory_iterator;
        const auto before = std::filesystem::file_time_type::clock::now() - std::chrono::minutes(1);
        for (const auto &entry : Walk(QFileInfo(folder()).filesystemFilePath()))
            std::filesystem::last_write_time(entry.path(), before);
    }
    QString folder() const { return m_folder.filePath(QStringLiteral("province")); }

    QTemporaryDir m_folder;
    FormLibrary m_forms = FormLibrary::builtIn();
    std::optional<DeskStore> m_store;
    std::vector<Draft> m_drafts;
    std::vector<IntakeEntry> m_entries;
    DeskStatePtr m_state;
    DeskView m_view;
    bool m_isThere = false;
};

} // namespace

/// GOUJI_BENCH_UNITS: other than 6,000.
void benchDesk(Bench &bench)
{
    const int wanted = qEnvironmentVariableIntValue("GOUJI_BENCH_UNITS");
    ProvinceDesk desk(wanted > 0 ? wanted : usualUnits);
    if (!desk.isThere())
        return;
    bench.section("A desk of 6,000 units with last year's reports");
    const std::clock_t before = std::clock();
    bench.measureEach("read, compared and checked", 11'000'000, 1, [&] { desk.read(); });
    const auto spent = static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC;
    std::printf("  %-40s %12.1f s\n", "of a processor", spent);
    bench.measureEach("known by the index", 700'000, 1, [&] { desk.read(); });
    bench.measureEach("summed", 300'000, 1, [&] { desk.sum(); });
    bench.measureEach("sorted to their units", 200'000, 1, [&] { desk.plan(); });
    bench.measureEach("taken in and written", 300'000, 1, [&] { desk.takeIn(); });
    bench.measureEach("sorted again", 200'000, 1, [&] { desk.plan(); });
    bench.measureEach("made one state", 100'000, 3, [&] { desk.makeState(); });
    bench.measureEach("shown", 100'000, 3, [&] { desk.show(); });
    bench.measureEach("sorted by name", 100'000, 3, [&] {
        desk.sortBy(0);
        desk.sortBy(1);
    });
    std::printf("  %-40s %12d MB\n", "memory at the most", mostMemory() / 1024);
}

} // namespace gouji::bench
