// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/facts.h"

namespace gouji {

/// Whether nothing that is printed may change: the report is with those who review it, passed, or out. Taken back, it is
/// a draft again. Questions, acceptances and sign-offs go on.
bool isReadOnly(ReportState state);

/// Whether a report may go from one state to another: a draft or returned one is submitted, a submitted one returned or
/// cleared, a cleared one returned or published, and what is read only can be taken back.
bool mayBecome(ReportState now, ReportState next);

} // namespace gouji
