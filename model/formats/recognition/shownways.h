// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/recognition/gluedcut.h"
#include "model/formats/recognition/rowsegment.h"

namespace gouji {

/// Up to four ways in which the fields of an undecided row may be its figures, for a person to choose from; □ is a blank.
QString waysByFields(const RowSegment &segment, size_t figureCount);

/// Up to four of the ways to cut a glued row, and how many there are beyond.
QString waysOf(const std::vector<Figures> &ways);

} // namespace gouji
