// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/positioned/textlines.h"

namespace gouji::test {

/// A word of letters of one size at its place, as wide as its Chinese and Latin letters are.
inline PositionedWord word(const char16_t *text, double left, double top, double em = 16)
{
    PositionedWord word{QString::fromUtf16(text), {left, top, left, top + 1.3 * em}};
    for (const QChar c : std::as_const(word.text))
        word.box.right += c.unicode() >= 0x2E80 ? em : em / 2;
    return word;
}

inline TextLine line(const QString &text, double left, double top, double em = 16)
{
    return linesOf({word(reinterpret_cast<const char16_t *>(text.utf16()), left, top, em)}).front();
}

/// Rules of a table with columns and rows at these edges, all drawn.
inline std::vector<DrawnRule> fullRules(const std::vector<double> &xs, const std::vector<double> &ys)
{
    std::vector<DrawnRule> rules;
    for (const double y : ys)
        rules.push_back({true, y, xs.front(), xs.back()});
    for (const double x : xs)
        rules.push_back({false, x, ys.front(), ys.back()});
    return rules;
}

} // namespace gouji::test
