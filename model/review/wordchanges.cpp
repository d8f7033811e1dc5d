// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/review/wordchanges.h"

#include "model/support/rowdiff.h"

namespace gouji {
namespace {

using Kind = WordChange::Kind;
using Tokens = std::vector<QStringView>;

bool belongsToWord(QChar c)
{
    return c.unicode() < 0x250 && (c.isLetterOrNumber() || c == u'.' || c == u'%');
}

Tokens tokensOf(QStringView text)
{
    Tokens tokens;
    for (qsizetype start = 0; start < text.size();) {
        qsizetype end = start + 1;
        if (text[start].isHighSurrogate() && end < text.size())
            ++end;
        while (belongsToWord(text[start]) && end < text.size() && belongsToWord(text[end]))
            ++end;
        tokens.push_back(text.sliced(start, end - start));
        start = end;
    }
    return tokens;
}

/// Rows that stand together in both versions.
struct Island
{
    KeptRow first;
    int count = 0;
};

std::vector<Island> islandsOf(const std::vector<KeptRow> &kept)
{
    std::vector<Island> islands;
    for (const KeptRow &row : kept) {
        const bool goesOn = !islands.empty() && row.before == islands.back().first.before + islands.back().count &&
                            row.after == islands.back().first.after + islands.back().count;
        if (goesOn)
            ++islands.back().count;
        else
            islands.push_back({row, 1});
    }
    return islands;
}

/// Whether it stands between two changes and is too short to help a reader.
bool isCrumb(const Island &island, const Tokens &before, const Tokens &after)
{
    const KeptRow end{island.first.before + island.count, island.first.after + island.count};
    const bool isAtStart = island.first.before == 0 && island.first.after == 0;
    const bool isAtEnd = end.before == static_cast<int>(before.size()) && end.after == static_cast<int>(after.size());
    return island.count == 1 && !isAtStart && !isAtEnd;
}

class Writer
{
public:
    Writer(const Tokens &before, const Tokens &after) : m_before(before), m_after(after) {}

    /// Everything up to a place that both have in common.
    void changeUpTo(const KeptRow &place)
    {
        append(Kind::Removed, m_before, m_at.before, place.before);
        append(Kind::Added, m_after, m_at.after, place.after);
        m_at = place;
    }

    void keep(int count)
    {
        append(Kind::Kept, m_before, m_at.before, m_at.before + count);
        m_at = {m_at.before + count, m_at.after + count};
    }

    std::vector<WordChange> take() { return std::move(m_changes); }

private:
    void append(Kind kind, const Tokens &tokens, int from, int end)
    {
        QString text;
        for (int i = from; i < end; ++i)
            text += tokens[static_cast<std::size_t>(i)];
        if (!text.isEmpty())
            m_changes.push_back({kind, text});
    }

    const Tokens &m_before;
    const Tokens &m_after;
    KeptRow m_at{0, 0};
    std::vector<WordChange> m_changes;
};

} // namespace

std::vector<WordChange> wordChanges(const QString &before, const QString &after)
{
    const Tokens was = tokensOf(before);
    const Tokens is = tokensOf(after);
    const auto isSame = [&](int a, int b) {
        return was[static_cast<std::size_t>(a)] == is[static_cast<std::size_t>(b)];
    };
    const KeptRow end{static_cast<int>(was.size()), static_cast<int>(is.size())};
    Writer writer(was, is);
    for (const Island &island : islandsOf(keptRows(end.before, end.after, isSame))) {
        if (isCrumb(island, was, is))
            continue;
        writer.changeUpTo(island.first);
        writer.keep(island.count);
    }
    writer.changeUpTo(end);
    return writer.take();
}

} // namespace gouji
