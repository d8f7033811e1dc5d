// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/report.h"

namespace gouji {

/// What a report is checked against. Refers to reports that others own and that outlive it.
struct CheckContext
{
    const Report &report;
    const Report *lastYear = nullptr; ///< checks that need it are silent without
};

} // namespace gouji
