// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/report.h"

namespace gouji {

/// Sentences for the overview whose figures follow the cells of the report: those of last year's overview that say nothing but
/// figures of the tables, each at its heading, of the new year and marked as copied; where there is none (or no report of last
/// year) a usual sentence. What else last year's text says is not taken over, and no figure of it.
void addLivingFigures(Report &report, const Report *lastYear);

} // namespace gouji
