// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/fixes/fix.h"

namespace gouji {

/// A number in the prose that becomes a link to the cell it speaks of: where the check compared it with one figure only,
/// and one cell holds that.
std::optional<WordFix> linkedNumber(const Finding &finding, const Report &report);

/// The total that the likeliest repair of a broken identity changes, where following its parts gives it that figure.
std::vector<CellIndex> totalsToCompute(const Finding &finding, const Report &report);

} // namespace gouji
