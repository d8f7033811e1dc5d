// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/report.h"

namespace gouji {

/// Merges what people noted about a report (questions, accepted findings, sign-offs, review marks, copied sentences) from two
/// versions with a common base: `to` holds ours, and then both. Nothing that one side added is lost.
void mergeNotes(Report &to, const Report &base, const Report &theirs);

/// Takes the notes on an earlier version of a body's report over to the one that came in its place. What the newer one brings of its
/// own stays, answers come to their questions, and places are found again by their words; what was accepted or signed lapses by
/// itself where the figures changed.
void carryNotes(Report &to, const Report &before);

} // namespace gouji
