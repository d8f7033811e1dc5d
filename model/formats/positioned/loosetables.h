// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/positioned/textlines.h"
#include "model/formats/source/sourceoutline.h"

namespace gouji {

/// A table that no rules draw, and where it begins.
struct LooseTable
{
    double top = 0;
    SourceTable table;
};

/// Takes out of the lines of a page those that stand in columns: texts far from one another on one line, several lines near one
/// another. Lines of a label that is broken above and below its figures go to their row. Fields have no spans; a blank one cannot be
/// seen and is not there.
std::vector<LooseTable> takeLooseTables(std::vector<TextLine> &lines, int page);

} // namespace gouji
