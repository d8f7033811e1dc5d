// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/review/reportdiff.h"

namespace gouji {

/// A place of two reports side by side, changed or not.
struct ComparedPlace
{
    Difference place;
    bool isChanged = false;
    QString change; ///< `+12`, `-3.5`; empty where the two are not both numbers or are the same
    QString growth; ///< `+12.5%`; empty where there was nothing to grow

    friend bool operator==(const ComparedPlace &, const ComparedPlace &) = default;
};

/// Everything that those who see the pages see of two reports, in the order of the report: body and year, prose paragraph by
/// paragraph, figures, closing. Of different forms, rows of the same labels stand beside each other, and a row that one
/// form divides beside the sum of its parts; what one of the forms has no place for stands alone.
std::vector<ComparedPlace> compareReports(const Report &before, const Report &after);

} // namespace gouji
