// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/source/sourceoutline.h"

namespace gouji {

/// Gives the rows and fields of all tables that have no coordinates theirs: `T1R3C2`, the second field that begins in the
/// third row of the first table, counted from 1.
void nameTablePlaces(SourceOutline &outline);

} // namespace gouji
