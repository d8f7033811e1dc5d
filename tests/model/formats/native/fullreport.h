// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/report.h"

namespace gouji::test {

/// A report that uses every place of the native file, with figures and words of its own at each.
Report fullReport(FormPtr form);

} // namespace gouji::test
