// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/finding.h"

namespace gouji {

/// Whether a finding only says that something has not been filled in yet (CEL-01). While a clerk works that is to do, not
/// wrong; the ready check speaks of it as an error.
bool isToDo(const Finding &finding);

} // namespace gouji
