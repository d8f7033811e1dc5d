// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/page/pdf/pdftext.h"

#include <cstdlib>

namespace gouji {

std::string hexOf(quint16 code)
{
    constexpr char digits[] = "0123456789abcdef";
    return {digits[code >> 12], digits[code >> 8 & 15], digits[code >> 4 & 15], digits[code & 15]};
}

std::string utf16Hex(QStringView text)
{
    std::string hex;
    for (const QChar c : text)
        hex += hexOf(c.unicode());
    return hex;
}

std::string pdfString(QStringView text)
{
    return "<feff" + utf16Hex(text) + ">";
}

std::string pdfNumber(PageLength length)
{
    const qint64 count = std::llabs(length.centipoints());
    std::string number = length.centipoints() < 0 ? "-" : "";
    number += std::to_string(count / 100);
    if (const qint64 rest = count % 100; rest != 0) {
        number += rest < 10 ? ".0" : ".";
        number += std::to_string(rest % 10 == 0 ? rest / 10 : rest);
    }
    return number;
}

} // namespace gouji
