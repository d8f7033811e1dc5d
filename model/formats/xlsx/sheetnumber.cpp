// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/xlsx/sheetnumber.h"

#include "model/values/numberparser.h"

#include <algorithm>

namespace gouji {

std::optional<SheetNumber> SheetNumber::fromText(const QString &text, CellKind kind)
{
    constexpr std::ptrdiff_t mostDigits = 15;
    const ParsedCell parsed = parseCell(text, kind);
    const bool isPlain = parsed.value.isNumber() && parsed.remark.isEmpty() && parsed.value.toString() == text;
    if (!isPlain || std::ranges::count_if(text, [](QChar c) { return c.isDigit(); }) > mostDigits)
        return std::nullopt;
    const qsizetype point = text.indexOf(u'.');
    SheetNumber number{text.toDouble(), 0, std::nullopt};
    if (point < 0)
        number.whole = text.toLongLong();
    else
        number.decimals = static_cast<int>(text.size() - point - 1);
    return number;
}

} // namespace gouji
