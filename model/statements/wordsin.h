// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <algorithm>
#include <span>

namespace gouji {

inline bool containsAny(QStringView text, std::span<const QStringView> words)
{
    return std::ranges::any_of(words, [text](QStringView word) { return text.contains(word); });
}

/// Where the last of the words begins; -1: none occurs.
inline qsizetype lastOfAny(QStringView text, std::span<const QStringView> words)
{
    qsizetype last = -1;
    for (const QStringView word : words)
        last = std::max(last, text.lastIndexOf(word));
    return last;
}

} // namespace gouji
