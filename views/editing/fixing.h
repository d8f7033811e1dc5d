// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/fixes/fixchanges.h"
#include "views/editing/session.h"

namespace gouji {

/// What mends a finding of the session's report as it is now; empty where nothing is certain, and
/// while the report is with those who review it.
Fix fixOf(const Session &session, const Finding &finding);
/// All that can be mended of a check's findings.
Fix fixOfAll(const Session &session, const CheckId &check);
/// What mends a total.
Fix fixOfCell(const Session &session, CellIndex cell);

/// How many places it changes.
int placesIn(const Fix &fix);
/// One line for each change, at most so many: `…公开,申请… → …公开，申请…`.
QString fixText(const Session &session, const Fix &fix, int mostLines);

/// Makes the change, in one step of undo.
void applyFix(Session &session, const Fix &fix);

} // namespace gouji
