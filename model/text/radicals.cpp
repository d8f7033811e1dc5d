// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/radicals.h"

#include "equivalentideographs.h" // made from resources/unicode by cmake/EquivalentIdeographs.cmake

#include <algorithm>

namespace gouji {
namespace {

constexpr char16_t firstRadical = 0x2e80;
constexpr char16_t lastRadical = 0x2fd5;
constexpr char16_t doorRadical = 0x2f3e; // ⼾; Unicode gives 戶, our texts write 户
constexpr char16_t door = 0x6237;

bool isRadical(QChar c)
{
    return c.unicode() >= firstRadical && c.unicode() <= lastRadical;
}

char16_t equivalent(char16_t radical)
{
    if (radical == doorRadical)
        return door;
    const auto found = std::ranges::lower_bound(equivalentIdeographs, radical, {}, &EquivalentIdeograph::radical);
    return found != std::end(equivalentIdeographs) && found->radical == radical ? found->ideograph : radical;
}

} // namespace

FoldedText foldRadicals(const QString &text)
{
    FoldedText folded{text, 0};
    if (std::ranges::none_of(text, isRadical))
        return folded;
    for (QChar &c : folded.text) {
        const char16_t ideograph = isRadical(c) ? equivalent(c.unicode()) : c.unicode();
        folded.count += ideograph != c.unicode();
        c = QChar(ideograph);
    }
    return folded;
}

} // namespace gouji
