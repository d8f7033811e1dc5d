// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/editing/fixing.h"

class QMenu;

namespace gouji {

class ProseEdit;

/// Adds to a menu what would be mended here, as before and after, and the ways to do it; nothing where there is nothing.
void addFix(QMenu &menu, Session &session, const Fix &fix);

/// What mends the words at the cursor, of all places of its finding this one alone.
Fix fixAtCursor(const ProseEdit &edit);

} // namespace gouji
