// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/checks/checkcontext.h"
#include "model/checks/checkoptions.h"

#include <vector>

namespace gouji {

/// All checks of the catalogue on one report, together with what reading it had to say: the same findings in the same
/// order as LiveChecks keeps. By section as the form has them (the whole report first), then by severity.
std::vector<Finding> checkReport(const CheckContext &context, const CheckOptions &options = {});

} // namespace gouji
