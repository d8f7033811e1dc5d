// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/proposal.h"

namespace gouji {

/// Which typing slip turns the intended number into the one that stands there (check T3-04): two digits swapped, a
/// digit lost, a digit doubled, or none that is recognised (OneCell). Both numbers are not negative.
ProposalKind digitSlip(qint64 typed, qint64 intended);

} // namespace gouji
