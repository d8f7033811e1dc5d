// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/recognition/gluedcut.h"
#include "model/formats/recognition/rowsegment.h"

namespace gouji {

/// What the figures of an undecided row may be, cell by cell; an empty text is a blank.
using RowWay = QStringList;

inline constexpr std::size_t mostShownWays = 4; ///< more than a person would look through

/// Ways in which the fields of a row may be its figures, for a person to choose from; not more than are shown.
std::vector<RowWay> waysByFields(const RowSegment &segment, size_t figureCount);

/// All ways to cut a glued row.
std::vector<RowWay> waysOf(const std::vector<Figures> &ways);

/// The ways that are shown, and how many there are beyond; □ is a blank.
QString shownWays(const std::vector<RowWay> &ways);

} // namespace gouji
