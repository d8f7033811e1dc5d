// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/editing/session.h"

namespace gouji {

/// The paragraphs that a section begins with, as the form has them: those of governments too where the body is one.
Blocks skeletonOf(const Session &session, const QString &section);

/// Puts a section's skeleton behind one of its blocks, or in the place of a section that says nothing, in one step.
/// False: the form has none for it.
bool insertSkeleton(Session &session, const QString &section, int afterBlock);

} // namespace gouji
