// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/page/pagelength.h"

#include <QString>

#include <string>

namespace gouji {

/// Four hexadecimal digits.
std::string hexOf(quint16 code);
/// A text as UTF-16BE in hexadecimal digits, without a mark.
std::string utf16Hex(QStringView text);
/// A text as a PDF string with a byte-order mark, ready for an object.
std::string pdfString(QStringView text);
/// A length in points, as content streams write it: 12.5, -0.21.
std::string pdfNumber(PageLength length);

} // namespace gouji
