// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/rolesum.h"

namespace gouji {

std::optional<qint64> sumOf(const Report &report, QStringView role)
{
    const auto cells = report.form->role(role);
    if (cells.empty())
        return std::nullopt;
    qint64 sum = 0;
    for (const CellIndex cell : cells) {
        const std::optional<qint64> figure = report.cell(cell).value.wholeNumber();
        if (!figure)
            return std::nullopt;
        sum += *figure;
    }
    return sum;
}

std::vector<CellIndex> cellsOf(const FormTemplate &form, std::initializer_list<QStringView> roles)
{
    std::vector<CellIndex> cells;
    for (const QStringView role : roles) {
        const auto some = form.role(role);
        cells.insert(cells.end(), some.begin(), some.end());
    }
    return cells;
}

} // namespace gouji
