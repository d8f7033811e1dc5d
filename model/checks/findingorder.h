// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/report.h"

#include <vector>

namespace gouji {

/// Sorts findings as lists show them: the whole report first, then the opening, the sections as the form has them and
/// the closing; in a section the heaviest first, then by check. Otherwise they keep their order.
void sortFindings(std::vector<Finding> &findings, const FormTemplate &form);

} // namespace gouji
