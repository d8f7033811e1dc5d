// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/report.h"

namespace gouji {

enum class DifferenceKind { Fact, Prose, Cell, Closing, Note };

/// One thing in which two reports differ, as a person reads it: named by the labels of the form, never by an id.
struct Difference
{
    DifferenceKind kind = DifferenceKind::Fact;
    QString place;
    QString before; ///< empty: nothing stood there
    QString after;  ///< empty: nothing stands there now
    QString section;
    std::optional<CellId> cell;

    friend bool operator==(const Difference &, const Difference &) = default;
};

/// In what two reports differ, in the order of the report: facts, prose (paragraphs aligned, so that one more does not
/// shift the rest), cells, closing, what people noted. Empty exactly where the reports are equal. Two readings of a
/// difference can be alike where only something invisible differs. Cells of different forms are compared by id.
std::vector<Difference> differences(const Report &before, const Report &after);

} // namespace gouji
