// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/checks/checkcontext.h"

#include <vector>

namespace gouji {

/// What the checks find in a report and did not find in an earlier version of it. What reading a source had to say is left
/// out: it is about that source. Bound to check, place and figures like an acceptance: the same fault with another
/// figure is new.
std::vector<Finding> newFindings(const Report &before, const CheckContext &now);

} // namespace gouji
