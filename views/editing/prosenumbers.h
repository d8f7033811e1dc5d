// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/text/textspan.h"

#include <optional>
#include <vector>

namespace gouji {

/// The numbers of a paragraph as a reader sees them: 118, 28,431, １７１, 12.50, 1.5万, 一百七十一. A single Chinese digit
/// (一是, 三年) is none.
std::vector<TextSpan> numbersIn(QStringView text);

/// The number that a position stands in or beside.
std::optional<TextSpan> numberAt(QStringView text, qsizetype position);

} // namespace gouji
