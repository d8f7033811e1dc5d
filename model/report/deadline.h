// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/facts.h"

namespace gouji {

/// The last day on which a report is to be out, where no notice of the office says another: 31 March of the next year for
/// governments at county level and above, 31 January for departments, towns and branch offices (PB-01). Invalid where the
/// year is not known.
QDate usualDeadline(BodyKind kind, BodyLevel level, int year);

} // namespace gouji
