// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/text/textspan.h"

#include <QString>

#include <vector>

namespace gouji {

/// The sentences of a text: each ends with 。！？； and the quotes and brackets that close after it, or with its line.
/// Blanks around them belong to none.
std::vector<TextSpan> sentencesOf(QStringView text);

/// A sentence reduced to what makes it the same as another: without blanks.
QString sentenceKey(QStringView sentence);

} // namespace gouji
