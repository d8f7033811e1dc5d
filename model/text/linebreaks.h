// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>
#include <vector>

namespace gouji {

/// Where a Chinese text may be cut into lines, by ICU. Holds iterators that are dear to make: one for many texts, used by
/// one thread at a time.
class LineBreaks
{
public:
    LineBreaks();
    ~LineBreaks();
    LineBreaks(LineBreaks &&) noexcept;
    LineBreaks &operator=(LineBreaks &&) noexcept;

    /// The positions before which a line may begin, ascending, without 0 and the end. No line begins with a closing or
    /// ends with an opening mark; numbers and Latin words stay whole (GB/T 15834, ICU's `strict`).
    std::vector<int> between(const QString &text);

    /// The positions between words, as a title or a header is broken by sense; ascending, without 0 and the end.
    std::vector<int> betweenWords(const QString &text);

    /// The positions between what a reader takes for characters, for a word too long for any line; marks stay where they
    /// belong.
    std::vector<int> betweenCharacters(const QString &text);

private:
    struct Iterators;
    std::unique_ptr<Iterators> m_iterators;
};

} // namespace gouji
