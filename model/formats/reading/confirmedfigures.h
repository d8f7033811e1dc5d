// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/report.h"

namespace gouji {

/// Leaves only those figures of a reading that is a guess (a scan) which the balance rules confirm: an identity that they take part
/// in is complete and true, and none is broken. The others become blank; what was read is named in a finding of their section, for a person to
/// compare. A figure that no identity reads is never confirmed.
void keepConfirmed(Report &report);

} // namespace gouji
