// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/sourceplace.h"

namespace gouji {

/// Where in the file that was read something stood, as a person looks it up: `page 3`, `line 12`, `table 1, row 3,
/// column 2`, `申请表!C5`. Empty where nothing is known.
QString sourcePlaceText(const SourcePlace &place);

} // namespace gouji
