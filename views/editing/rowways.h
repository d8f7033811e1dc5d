// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/editing/session.h"

namespace gouji {

/// The ways in which a source's undecided row may be read (IM-11); none of another finding, or while the report may not be
/// changed.
std::vector<Proposal> rowWays(const Session &session, const Finding &finding);

/// Fills the row in as a person chose, and takes the finding off: it is decided. Figures that stood there give way.
void takeRowWay(Session &session, const Finding &finding, const Proposal &way);

} // namespace gouji
