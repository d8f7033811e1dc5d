// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/report.h"

#include <optional>

namespace gouji {

/// Takes 署名 and 成文日期 off the end of the last section: a paragraph that is a date, and before it a short one that is
/// a name. Nothing where the last paragraph is no date.
std::optional<Closing> takeClosing(Blocks &blocks);

} // namespace gouji
