// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QModelIndex>

namespace gouji {

class TableModel;

/// A step from figure to figure.
enum class FigureStep { Down, Up, Right, Left };

/// The figure one step on, texts and checks left out: below the last of a column comes the first of the next column,
/// after the last of a row the first of the next row. Each figure comes once on such a way, where it begins if it spans
/// several places. Invalid behind the last one.
QModelIndex nextFigure(const TableModel &model, const QModelIndex &from, FigureStep step);

} // namespace gouji
