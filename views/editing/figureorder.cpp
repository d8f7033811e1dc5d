// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editing/figureorder.h"

#include "views/editing/tablemodel.h"

#include <algorithm>

namespace gouji {
namespace {

/// Where an index comes on the way: by column and row, or by row and column.
std::pair<int, int> rank(const QModelIndex &index, bool isDown)
{
    return isDown ? std::pair(index.column(), index.row()) : std::pair(index.row(), index.column());
}

bool isOfFigure(const TableModel &model, const QModelIndex &index)
{
    const std::optional<CellIndex> cell = model.cellAt(index);
    return cell && model.indexOf(*cell) == index;
}

} // namespace

QModelIndex nextFigure(const TableModel &model, const QModelIndex &from, FigureStep step)
{
    const bool isDown = step == FigureStep::Down || step == FigureStep::Up;
    const bool isForward = step == FigureStep::Down || step == FigureStep::Right;
    QModelIndex next;
    for (int row = 0; row < model.bodyRowCount(); ++row) {
        for (int column = 0; column < model.bodyColumnCount(); ++column) {
            const QModelIndex index = model.index(row, column);
            const bool isBeyond =
                isForward ? rank(index, isDown) > rank(from, isDown) : rank(index, isDown) < rank(from, isDown);
            if (!isBeyond || !isOfFigure(model, index))
                continue;
            const bool isNearer = !next.isValid() || (isForward ? rank(index, isDown) < rank(next, isDown)
                                                                : rank(index, isDown) > rank(next, isDown));
            next = isNearer ? index : next;
        }
    }
    return next;
}

} // namespace gouji
