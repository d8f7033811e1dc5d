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
constexpr char32_t door = 0x6237;

bool isRadical(QChar c)
{
    return c.unicode() >= firstRadical && c.unicode() <= lastRadical;
}

char32_t equivalent(char16_t radical)
{
    if (radical == doorRadical)
        return door;
    const auto found = std::ranges::lower_bound(equivalentIdeographs, radical, {}, &EquivalentIdeograph::radical);
    return found != std::end(equivalentIdeographs) && found->radical == radical ? found->ideograph : radical;
}

} // namespace

FoldedText foldRadicals(const QString &text)
{
    if (std::ranges::none_of(text, isRadical))
        return {text, {}};
    FoldedText folded;
    folded.text.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char32_t ideograph = isRadical(text[i]) ? equivalent(text[i].unicode()) : text[i].unicode();
        if (ideograph == text[i].unicode()) {
            folded.text += text[i];
            continue;
        }
        folded.text += QChar::fromUcs4(ideograph);
        folded.places.append(i);
    }
    return folded;
}

} // namespace gouji
