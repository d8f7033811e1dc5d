// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/report.h"
#include "model/support/result.h"
#include "model/template/formlibrary.h"

#include <QRandomGenerator>

namespace gouji::test {

/// What is wrong with an invented unit, on purpose; what a sum must say of it.
enum class PlantedFault { None, BrokenSum, BlankCell, SentTwice, OtherYear, Missing };

struct GeneratorOrder
{
    QString folder;
    int units = 0;
    quint32 seed = 1;
    int faultsInThousand = 20;
    bool withLastYear = true;
};

/// Makes consistent reports of invented units on 2024 in a tree of province, city, county and its departments and towns,
/// with last year's whose figures go over into them, and a share of planted faults. The same order gives the same
/// files. In the folder: `reports/`, `last-year/`, `units.csv`, `planted.tsv` (unit, check) and `sums.tsv` (cell, sum of
/// what counts).
class InventedUnits
{
public:
    InventedUnits(const GeneratorOrder &order, const FormLibrary &forms);

    Result<Done> write();

    static constexpr int year = 2024;
    /// What a sum must say of a unit with it.
    static QStringList checksOf(PlantedFault fault);

private:
    struct Unit
    {
        QString name;
        QString folder; ///< below reports/
        QString parent;
    };

    static Unit unit(int index);
    PlantedFault anyFault();
    Report reportOf(const Unit &unit);
    Report lastYearOf(Report &report);
    Result<Done> writeUnit(const Unit &unit);
    Result<Done> writeReport(const QString &below, const Unit &unit, const Report &report, const QString &version = {});
    void plant(Report &report, PlantedFault fault);
    void count(const Report &report);

    GeneratorOrder m_order;
    const FormLibrary &m_forms;
    QRandomGenerator m_random;
    QByteArray m_units;
    QByteArray m_planted;
    std::vector<qint64> m_sums; ///< millionths, parallel to the form's cells
};

} // namespace gouji::test
