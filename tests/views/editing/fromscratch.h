// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/editing/session.h"

namespace gouji::test {

/// Whether the live findings and balances of a session are those of a check of its report as a whole.
bool agreesWithACheckFromScratch(const Session &session);

} // namespace gouji::test
