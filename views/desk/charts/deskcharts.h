// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/desk/deskstate.h"
#include "views/desk/charts/chart.h"

#include <vector>

namespace gouji {

/// What a desk shows of itself as charts: hand-ins by day, units by status, errors by family of checks, the units with most
/// requests.
std::vector<ChartPtr> deskCharts(const DeskState &state);

/// A chart as a PNG for paper, so wide in points; black on white.
QByteArray chartPicture(const Chart &chart, int width);

} // namespace gouji
