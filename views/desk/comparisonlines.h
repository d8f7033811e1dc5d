// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/desk/deskstate.h"

#include <QStringList>

namespace gouji {

/// What a unit's draft was compared with, a sentence each: last year's reports, and the unit whose text is most like it.
QStringList comparisonLines(const DeskState &state, int unit);

} // namespace gouji
