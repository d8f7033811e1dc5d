// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/statements/clauses.h"
#include "model/statements/statement.h"

namespace gouji {

/// What a clause says without a number, under the topic that governs it.
std::optional<Claim> claimOf(QStringView text, const Clause &clause, Topic topic);

} // namespace gouji
