// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/outline/onelinetext.h"

#include <algorithm>

namespace gouji {
namespace {

bool breaksLine(QChar c)
{
    constexpr char16_t nextLine = 0x85;
    return (c >= u'\t' && c <= u'\r') || c == nextLine || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
}

} // namespace

QString oneLineText(QString text)
{
    if (std::ranges::any_of(std::as_const(text), breaksLine)) {
        text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
        for (QChar &c : text)
            c = breaksLine(c) ? QChar(u' ') : c;
    }
    return std::move(text).trimmed();
}

QString withoutBlanks(QString text)
{
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text;
}

} // namespace gouji
