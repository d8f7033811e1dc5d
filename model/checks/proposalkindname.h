// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/proposal.h"

#include <QString>

namespace gouji {

/// The word for machine-readable output, the same in every language: `digits swapped`.
QString proposalKindName(ProposalKind kind);

} // namespace gouji
