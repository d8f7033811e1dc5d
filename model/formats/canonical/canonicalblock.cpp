// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/canonical/canonicalblock.h"

namespace gouji {
namespace {

constexpr QStringView pictureStart = u"[图：";
constexpr QStringView pictureEnd = u"]";
constexpr QStringView singleFieldStart = u"\u2060\t";

QString rowLine(const QStringList &fields)
{
    const QString line = fields.join(u'\t');
    return line.isEmpty() || line.startsWith(keepingApart) ? keptApart(line) : line;
}

QStringList rowFields(QStringView line)
{
    return withoutMark(line).split(u'\t');
}

} // namespace

QString keptApart(const QString &line)
{
    return keepingApart + line;
}

QString withoutMark(QStringView line)
{
    return line.sliced(line.startsWith(keepingApart) ? 1 : 0).toString();
}

QString pictureBlock(const QString &caption)
{
    return pictureStart.toString() + caption + pictureEnd.toString();
}

std::optional<QString> pictureCaption(QStringView block)
{
    if (!block.startsWith(pictureStart) || !block.endsWith(pictureEnd) || block.contains(u'\n') ||
        block.contains(u'\t'))
        return std::nullopt;
    return block.sliced(pictureStart.size()).chopped(pictureEnd.size()).toString();
}

QString tableBlock(const TableRows &rows)
{
    QStringList lines;
    lines.reserve(static_cast<qsizetype>(rows.size()));
    for (const QStringList &fields : rows)
        lines.append(rowLine(fields));
    return lines.join(u'\n');
}

TableRows tableRows(QStringView block)
{
    TableRows rows;
    for (const QStringView line : block.split(u'\n'))
        rows.push_back(rowFields(line));
    return rows;
}

QString furtherTableBlock(const TableRows &rows)
{
    if (rows.size() == 1 && rows.front().size() == 1)
        return singleFieldStart.toString() + rows.front().front();
    return tableBlock(rows);
}

std::optional<TableRows> furtherTableRows(QStringView block)
{
    if (!block.contains(u'\n') && !block.contains(u'\t'))
        return std::nullopt;
    if (block.startsWith(singleFieldStart) && !block.contains(u'\n'))
        return TableRows{{block.sliced(singleFieldStart.size()).toString()}};
    return tableRows(block);
}

} // namespace gouji
