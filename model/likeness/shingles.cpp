// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/likeness/shingles.h"

#include "model/text/sentences.h"

#include <QRegularExpression>

#include <algorithm>
#include <iterator>

namespace gouji {
namespace {

constexpr qsizetype shingleLength = 6;
constexpr qsizetype shortestSentence = 20;

quint64 hashOf(QStringView run)
{
    constexpr quint64 offset = 0xcbf29ce484222325;
    constexpr quint64 prime = 0x100000001b3; // FNV-1a
    quint64 hash = offset;
    for (const QChar c : run)
        hash = (hash ^ c.unicode()) * prime;
    return hash;
}

} // namespace

QString comparableSentence(QStringView sentence, const SetPhrases &phrases)
{
    static const QRegularExpression set(QStringLiteral("“[^”]*”|《[^》]*》|(?:19|20)\\d{2}年|\\d+"));
    QString text = sentenceKey(sentence);
    text = phrases.takenFrom(text.remove(set));
    return text.size() < shortestSentence ? QString() : text;
}

Shingles::Shingles(const QString &text, const SetPhrases &phrases)
{
    for (const TextSpan &span : sentencesOf(text)) {
        const QString sentence = comparableSentence(span.in(text), phrases);
        for (qsizetype at = 0; at + shingleLength <= sentence.size(); ++at)
            m_hashes.push_back(hashOf(QStringView(sentence).sliced(at, shingleLength)));
    }
    std::ranges::sort(m_hashes);
    m_hashes.erase(std::unique(m_hashes.begin(), m_hashes.end()), m_hashes.end());
}

int Shingles::containedIn(const Shingles &other) const
{
    return isEmpty() ? 0 : static_cast<int>(100 * sharedWith(other) / m_hashes.size());
}

int Shingles::jaccard(const Shingles &other) const
{
    const std::size_t shared = sharedWith(other);
    const std::size_t all = m_hashes.size() + other.m_hashes.size() - shared;
    return all == 0 ? 0 : static_cast<int>(100 * shared / all);
}

std::size_t Shingles::sharedWith(const Shingles &other) const
{
    std::vector<quint64> shared;
    std::ranges::set_intersection(m_hashes, other.m_hashes, std::back_inserter(shared));
    return shared.size();
}

int likeness(const QString &text, const QString &other, const SetPhrases &phrases)
{
    return Shingles(text, phrases).containedIn(Shingles(other, phrases));
}

} // namespace gouji
