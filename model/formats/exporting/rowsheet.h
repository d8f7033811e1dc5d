// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values/cellkind.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace gouji {

/// A field of a row: the figure of a cell of some kind, or text.
struct RowField
{
    QString text;
    std::optional<CellKind> kind; ///< none: text, whatever it looks like
};

/// A cell of the head of a sheet; rows and columns from 0.
struct HeadCell
{
    QString text;
    int row = 0;
    int column = 0;
    int rowSpan = 1;
    int columnSpan = 1;

    friend bool operator==(const HeadCell &, const HeadCell &) = default;
};

/// What stands above the rows of a sheet: for each column its labels, outermost first. Labels that neighbours share are one
/// cell over all of them; the last label of a column reaches down to the rows. Without columns: a sheet without a head.
struct SheetHead
{
    QString name;
    std::vector<QStringList> columns;
    int frozenColumns = 0; ///< that stay in view
    int wideColumns = 0;   ///< at the left, for texts; the others for figures

    int rows() const;
    std::vector<HeadCell> cells() const;
    /// One label a column, for formats without spans.
    QStringList flat() const;
};

} // namespace gouji
