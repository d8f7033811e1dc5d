// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/outline/collectionsheet.h"

#include "model/checks/cellname.h"

#include <algorithm>

namespace gouji {
namespace {

CollectionRow rowOf(const Report &report, CellIndex index)
{
    const Cell &cell = report.cell(index);
    const SectionTemplate *section = report.form->sectionOfTable(report.form->cell(index).table);
    return {section ? section->heading() : QString(), rowName(*report.form, index), columnName(*report.form, index),
            cell.value.toString(), cell.received};
}

} // namespace

std::vector<CollectionSheet> collectionSheets(const Report &report)
{
    std::vector<CollectionSheet> sheets;
    for (std::size_t i = 0; i < report.cells.size(); ++i) {
        const QString office = report.cells[i].office.trimmed();
        if (office.isEmpty())
            continue;
        auto sheet = std::ranges::find(sheets, office, &CollectionSheet::office);
        if (sheet == sheets.end())
            sheet = sheets.insert(sheets.end(), {office, {}});
        sheet->rows.push_back(rowOf(report, CellIndex(i)));
    }
    return sheets;
}

} // namespace gouji
