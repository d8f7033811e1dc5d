// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/report.h"

namespace gouji {

/// A text without any white space, U+3000 included, its full-width digits as plain ones: what a check compares when
/// blanks do not matter.
QString withoutBlanks(QStringView text);

/// What a section says, with its links written out and the further tables' fields, without blanks.
QString plainText(const Report &report, QStringView section);

/// Whether any of the words occurs in the text.
bool mentionsAny(const QString &text, const QStringList &words);

} // namespace gouji
