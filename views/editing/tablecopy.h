// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/editing/tablemodel.h"

#include <QItemSelection>

namespace gouji {

/// A part of a table as other programs take it: HTML with merged fields, and text with tabulators.
struct TableCopy
{
    QString html;
    QString text;
};

/// Copies the rectangle around the selected places, checks left out; where all figures of the table are selected, the
/// table as printed with its headers and labels.
TableCopy copyOf(const TableModel &model, const QItemSelection &selection);

} // namespace gouji
