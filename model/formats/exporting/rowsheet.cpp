// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/exporting/rowsheet.h"

#include <algorithm>

namespace gouji {
namespace {

/// Whether a label stands over both columns: the same down to it, and labels of their own below it.
bool areUnderOne(const QStringList &one, const QStringList &other, qsizetype level)
{
    return one.size() > level + 1 && other.size() > level + 1 && one.first(level + 1) == other.first(level + 1);
}

} // namespace

int SheetHead::rows() const
{
    qsizetype most = 0;
    for (const QStringList &labels : columns)
        most = std::max(most, labels.size());
    return static_cast<int>(most);
}

std::vector<HeadCell> SheetHead::cells() const
{
    std::vector<HeadCell> all;
    const int count = static_cast<int>(columns.size());
    for (int column = 0; column < count; ++column) {
        const QStringList &labels = columns[static_cast<std::size_t>(column)];
        for (int level = 0; level < labels.size(); ++level) {
            if (column > 0 && areUnderOne(columns[static_cast<std::size_t>(column - 1)], labels, level))
                continue;
            int end = column + 1;
            while (end < count && areUnderOne(labels, columns[static_cast<std::size_t>(end)], level))
                ++end;
            const bool isLast = level + 1 == labels.size();
            all.push_back({labels[level], level, column, isLast ? rows() - level : 1, end - column});
        }
    }
    return all;
}

QStringList SheetHead::flat() const
{
    QStringList labels;
    for (const QStringList &column : columns)
        labels.append(column.join(QStringLiteral(" · ")));
    return labels;
}

} // namespace gouji
