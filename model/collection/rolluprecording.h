// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/collection/rollup.h"
#include "model/desk/rolluprecord.h"
#include "model/support/bytetaker.h"
#include "model/template/formlibrary.h"

namespace gouji {

/// What a sum was made of: every input with its digest and, where it did not count, why; what is missing; the adjustments.
/// With neither time nor cells.
RollUpRecord recordOf(const RollUp &sum);

/// The same with the sums, as they are at a moment.
RollUpRecord frozen(const RollUp &sum, const QDateTime &time);

/// What the record says of one input.
RecordedInput recordedInput(const RollUpInput &input);
/// The record without its inputs, for whoever goes through them one by one.
RollUpRecord recordWithoutInputs(const RollUp &sum);

/// The body's report with the sums in it and the record of what it was made of.
Report rolledUpReport(const RollUp &sum);
/// The same as a native file, written piece by piece: the very bytes that writeNative() makes of it.
void writeRolledUpReport(const RollUp &sum, const FormLibrary &forms, const ByteTaker &take);

} // namespace gouji
