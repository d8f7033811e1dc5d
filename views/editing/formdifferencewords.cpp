// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editing/formdifferencewords.h"

#include "model/checks/cellname.h"
#include "model/template/formdifferences.h"

#include <QCoreApplication>

#include <algorithm>

namespace gouji {
namespace {

constexpr qsizetype mostLines = 12; // of one kind; the tables are shown besides

QString translated(const char *text, int n = -1)
{
    return QCoreApplication::translate("FormDifferences", text, nullptr, n);
}

/// Cells that are told of together: those of a row, or of a column.
struct Group
{
    QString name;
    int count = 0;
};

void count(std::vector<Group> &groups, const QString &name)
{
    const auto known = std::ranges::find(groups, name, &Group::name);
    if (known == groups.end())
        groups.push_back({name, 1});
    else
        ++known->count;
}

int sizeOf(const std::vector<Group> &groups, const QString &name)
{
    return std::ranges::find(groups, name, &Group::name)->count;
}

QString rowOf(const FormTemplate &form, CellIndex cell)
{
    const QString table = form.tables()[static_cast<std::size_t>(form.cell(cell).table)].name();
    const QString row = rowName(form, cell);
    return row.isEmpty() ? table : translated(QT_TRANSLATE_NOOP("FormDifferences", "%1, row “%2”")).arg(table, row);
}

QString columnOf(const FormTemplate &form, CellIndex cell)
{
    const QString table = form.tables()[static_cast<std::size_t>(form.cell(cell).table)].name();
    return translated(QT_TRANSLATE_NOOP("FormDifferences", "%1, column “%2”")).arg(table, columnName(form, cell));
}

/// Each cell goes with its row or its column, whichever has more of the others.
std::vector<Group> grouped(const FormTemplate &form, const std::vector<CellIndex> &cells)
{
    std::vector<Group> rows;
    std::vector<Group> columns;
    for (const CellIndex cell : cells) {
        count(rows, rowOf(form, cell));
        count(columns, columnOf(form, cell));
    }
    std::vector<Group> groups;
    for (const CellIndex cell : cells) {
        const QString row = rowOf(form, cell);
        const QString column = columnOf(form, cell);
        count(groups, sizeOf(columns, column) > sizeOf(rows, row) ? column : row);
    }
    return groups;
}

void addCells(QStringList &lines, const QString &head, const FormTemplate &form, const std::vector<CellIndex> &cells)
{
    if (cells.empty())
        return;
    QStringList parts;
    for (const Group &group : grouped(form, cells))
        parts.append(group.count == 1 ? group.name : QStringLiteral("%1（%2）").arg(group.name).arg(group.count));
    const qsizetype left = parts.size() - mostLines;
    parts = parts.mid(0, mostLines);
    if (left > 0)
        parts.append(translated(QT_TRANSLATE_NOOP("FormDifferences", "and %n more"), static_cast<int>(left)));
    lines.append(head + parts.join(translated(QT_TRANSLATE_NOOP("FormDifferences", "; "))));
}

} // namespace

QStringList formDifferenceLines(const FormTemplate &before, const FormTemplate &after)
{
    const FormDifferences found = formDifferences(before, after);
    if (found.isEmpty())
        return {translated(QT_TRANSLATE_NOOP("FormDifferences", "The same tables and sections."))};
    QStringList lines;
    const auto many = [](const std::vector<CellIndex> &cells) { return static_cast<int>(cells.size()); };
    addCells(lines, translated(QT_TRANSLATE_NOOP("FormDifferences", "New, %n figure(s): "), many(found.added)), after,
             found.added);
    addCells(lines, translated(QT_TRANSLATE_NOOP("FormDifferences", "Gone, %n figure(s): "), many(found.gone)), before,
             found.gone);
    addCells(lines,
             translated(QT_TRANSLATE_NOOP("FormDifferences", "Under other labels, %n figure(s): "), many(found.moved)),
             after, found.moved);
    if (!found.addedSections.isEmpty())
        lines.append(
            translated(QT_TRANSLATE_NOOP("FormDifferences", "New sections: %1")).arg(found.addedSections.join(u'、')));
    if (!found.goneSections.isEmpty())
        lines.append(
            translated(QT_TRANSLATE_NOOP("FormDifferences", "Sections gone: %1")).arg(found.goneSections.join(u'、')));
    if (found.identitiesBefore != found.identitiesAfter)
        lines.append(translated(QT_TRANSLATE_NOOP("FormDifferences", "Balance rules: %1, before %2"))
                         .arg(found.identitiesAfter)
                         .arg(found.identitiesBefore));
    return lines;
}

QString formYears(const FormTemplate &form)
{
    constexpr int farYear = 9999;
    if (form.covers(farYear))
        return translated(QT_TRANSLATE_NOOP("FormDifferences", "%1 and later")).arg(form.firstYear());
    int last = form.firstYear();
    while (form.covers(last + 1))
        ++last;
    return last == form.firstYear() ? QString::number(last) : QStringLiteral("%1–%2").arg(form.firstYear()).arg(last);
}

} // namespace gouji
