// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gouji {

/// A text as it stands on one line of the report: no blanks at the ends, each TAB and line break inside one blank.
/// Nothing else is changed.
QString oneLineText(QString text);

/// A text without any blank, as titles are written.
QString withoutBlanks(QString text);

} // namespace gouji
