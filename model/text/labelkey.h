// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gouji {

/// A label reduced to what tells it apart: compatibility forms and radicals folded, blanks, brackets, dots, commas, quotes
/// and dashes dropped, so that `(二) 部分公开 (区分处理的, …)` equals the official label. For comparing, never for showing.
QString labelKey(QStringView label);

/// The number of single-character insertions, deletions and replacements between two texts, or `limit + 1` where it is
/// more than `limit`.
int editDistance(QStringView a, QStringView b, int limit);

} // namespace gouji
