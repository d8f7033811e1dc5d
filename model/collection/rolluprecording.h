// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/collection/rollup.h"
#include "model/desk/rolluprecord.h"

namespace gouji {

/// What a sum was made of: every input with its digest and, where it did not count, why; what is missing; the adjustments.
/// With neither time nor cells.
RollUpRecord recordOf(const RollUp &sum);

/// The same with the sums, as they are at a moment.
RollUpRecord frozen(const RollUp &sum, const QDateTime &time);

/// The body's report with the sums in it and the record of what it was made of.
Report rolledUpReport(const RollUp &sum);

} // namespace gouji
