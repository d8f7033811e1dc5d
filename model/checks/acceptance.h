// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/report.h"

#include <span>

namespace gouji {

/// The acceptance that a person recorded for this finding, or null. Bound to check and fingerprint: it lapses by itself
/// when the numbers or words that the check judged change.
const AcceptedFinding *acceptanceOf(const Finding &finding, const Report &report);
bool isAccepted(const Finding &finding, const Report &report);

/// Whether the report is ready (可报送): nothing that blocks is left without an acceptance.
bool isReady(std::span<const Finding> findings, const Report &report);

} // namespace gouji
