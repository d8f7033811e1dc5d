// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/review/reportstate.h"

namespace gouji {

bool isReadOnly(ReportState state)
{
    return state == ReportState::Submitted || state == ReportState::Cleared || state == ReportState::Published;
}

bool mayBecome(ReportState now, ReportState next)
{
    switch (next) {
    case ReportState::Draft: return isReadOnly(now);
    case ReportState::Submitted: return now == ReportState::Draft || now == ReportState::Returned;
    case ReportState::Returned: return now == ReportState::Submitted || now == ReportState::Cleared;
    case ReportState::Cleared: return now == ReportState::Submitted;
    case ReportState::Published:
        return now == ReportState::Cleared || now == ReportState::Published; // to put right what is recorded
    }
    return false;
}

} // namespace gouji
