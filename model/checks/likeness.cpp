// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/likeness.h"

#include "model/text/sentences.h"

#include <QRegularExpression>

#include <algorithm>
#include <vector>

namespace gouji {
namespace {

constexpr qsizetype shingleLength = 6;
constexpr qsizetype shortestSentence = 20;

/// A sentence without what two reports may share without one being copied from the other.
QString comparable(QStringView sentence, const QStringList &phrases)
{
    static const QRegularExpression set(QStringLiteral("“[^”]*”|《[^》]*》|(?:19|20)\\d{2}年|\\d+"));
    QString text = sentenceKey(sentence);
    text.remove(set);
    for (const QString &phrase : phrases)
        text.remove(phrase);
    return text;
}

/// Runs of characters by their hashes, each once, in order.
using Shingles = std::vector<quint64>;

quint64 hashOf(QStringView run)
{
    constexpr quint64 offset = 0xcbf29ce484222325;
    constexpr quint64 prime = 0x100000001b3; // FNV-1a
    quint64 hash = offset;
    for (const QChar c : run)
        hash = (hash ^ c.unicode()) * prime;
    return hash;
}

Shingles shinglesOf(const QString &text, const QStringList &phrases)
{
    Shingles shingles;
    for (const TextSpan &span : sentencesOf(text)) {
        const QString sentence = comparable(span.in(text), phrases);
        for (qsizetype at = 0; sentence.size() >= shortestSentence && at + shingleLength <= sentence.size(); ++at)
            shingles.push_back(hashOf(QStringView(sentence).sliced(at, shingleLength)));
    }
    std::ranges::sort(shingles);
    shingles.erase(std::unique(shingles.begin(), shingles.end()), shingles.end());
    return shingles;
}

} // namespace

int likeness(const QString &text, const QString &other, const QStringList &phrases)
{
    const Shingles own = shinglesOf(text, phrases);
    if (own.empty())
        return 0;
    const Shingles others = shinglesOf(other, phrases);
    Shingles shared;
    std::ranges::set_intersection(own, others, std::back_inserter(shared));
    return static_cast<int>(100 * shared.size() / own.size());
}

} // namespace gouji
