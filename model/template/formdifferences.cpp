// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/template/formdifferences.h"

namespace gouji {
namespace {

bool standAlike(const FormTemplate &before, const CellTemplate &there, const FormTemplate &after,
                const CellTemplate &here)
{
    return there.rowPath == here.rowPath && there.columnPath == here.columnPath && there.kind == here.kind &&
           before.tables()[static_cast<std::size_t>(there.table)].id() ==
               after.tables()[static_cast<std::size_t>(here.table)].id();
}

QStringList headingsOf(const FormTemplate &form)
{
    QStringList headings;
    for (const SectionTemplate &section : form.sections())
        headings.append(section.heading());
    return headings;
}

QStringList without(QStringList headings, const QStringList &others)
{
    headings.removeIf([&](const QString &heading) { return others.contains(heading); });
    return headings;
}

} // namespace

bool FormDifferences::isEmpty() const
{
    return added.empty() && gone.empty() && moved.empty() && addedSections.isEmpty() && goneSections.isEmpty() &&
           identitiesBefore == identitiesAfter;
}

FormDifferences formDifferences(const FormTemplate &before, const FormTemplate &after)
{
    FormDifferences differences;
    for (std::size_t i = 0; i < after.cells().size(); ++i) {
        const CellTemplate &cell = after.cells()[i];
        const std::optional<CellIndex> there = before.find(cell.id);
        if (!there)
            differences.added.push_back(CellIndex(i));
        else if (!standAlike(before, before.cell(*there), after, cell))
            differences.moved.push_back(CellIndex(i));
    }
    for (std::size_t i = 0; i < before.cells().size(); ++i) {
        if (!after.find(before.cells()[i].id))
            differences.gone.push_back(CellIndex(i));
    }
    differences.addedSections = without(headingsOf(after), headingsOf(before));
    differences.goneSections = without(headingsOf(before), headingsOf(after));
    differences.identitiesBefore = before.identities().size();
    differences.identitiesAfter = after.identities().size();
    return differences;
}

} // namespace gouji
