// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gouji {

/// Gives the whole program the colours of an appearance: `light`, `dark`, `contrast`, or whatever else: the system's.
/// Everything that is painted takes its colours from the palette, so this is all there is to it.
void applyAppearance(const QString &name);

} // namespace gouji
