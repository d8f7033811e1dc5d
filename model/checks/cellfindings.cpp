// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/cellfindings.h"

#include "model/checks/cellname.h"

namespace gouji {

void setPlace(Finding &finding, const FormTemplate &form, const std::vector<CellIndex> &cells)
{
    const int table = form.cell(cells.front()).table;
    if (const SectionTemplate *section = form.sectionOfTable(table))
        finding.section = section->id;
    finding.arguments = {form.tables()[static_cast<size_t>(table)].name()};
    finding.cells.reserve(cells.size());
    for (const CellIndex cell : cells)
        finding.cells.push_back(form.cell(cell).id);
}

QString cellList(const Report &report, const std::vector<CellIndex> &cells)
{
    constexpr size_t mostNamed = 3;
    QStringList names;
    for (size_t i = 0; i < cells.size() && i < mostNamed; ++i) {
        QStringList parts{rowName(*report.form, cells[i]), columnName(*report.form, cells[i])};
        parts.removeAll(QString());
        const QString value = report.cell(cells[i]).value.toString();
        names.append(parts.join(QStringLiteral(" · ")) + (value.isEmpty() ? QString() : QStringLiteral(": ") + value));
    }
    if (cells.size() > mostNamed)
        names.append(QStringLiteral("…"));
    return names.join(QStringLiteral("; "));
}

} // namespace gouji
