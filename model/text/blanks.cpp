// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/blanks.h"

namespace gouji {
namespace {

constexpr bool isWithin(char16_t c, char16_t first, char16_t last)
{
    return c >= first && c <= last;
}

bool isInvisible(char16_t c)
{
    return isWithin(c, 0x200B, 0x200F) || isWithin(c, 0x202A, 0x202E) || isWithin(c, 0x2060, 0x206F) || c == 0xFEFF ||
           c == 0x00AD || c == 0x061C || c == 0x180E;
}

} // namespace

bool isBlank(QChar c)
{
    const char16_t unit = c.unicode();
    if (isWithin(unit, 0x21, 0x7E) || isWithin(unit, 0x3001, 0xFEFE))
        return false;
    return c.isSpace() || isInvisible(unit);
}

QStringView trimmedOfBlanks(QStringView text)
{
    while (!text.isEmpty() && isBlank(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isBlank(text.back()))
        text.chop(1);
    return text;
}

} // namespace gouji
