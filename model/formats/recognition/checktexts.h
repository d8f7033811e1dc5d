// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/source/sourceoutline.h"

#include <set>

namespace gouji {

/// The fields of a table, as row and field, that are verdicts and rules which our own workbooks show beside and below
/// their tables. They are computed from the figures and none of the form's; empty for every other table.
std::set<std::pair<size_t, size_t>> checkTextsOf(const SourceTable &table);

} // namespace gouji
