// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace gouji {

/// Whether a character shows nothing: spaces of every width (U+3000 and U+00A0 among them), tabs, line breaks, and the
/// zero-width and direction characters that web pages and PDF files leave behind.
bool isBlank(QChar c);

/// The text without the blanks at both ends.
QStringView trimmedOfBlanks(QStringView text);

} // namespace gouji
