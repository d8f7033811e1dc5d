// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/likeness.h"

#include "model/text/sentences.h"

#include <QRegularExpression>
#include <QSet>

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

QSet<QString> shinglesOf(const QString &text, const QStringList &phrases)
{
    QSet<QString> shingles;
    for (const TextSpan &span : sentencesOf(text)) {
        const QString sentence = comparable(span.in(text), phrases);
        for (qsizetype at = 0; sentence.size() >= shortestSentence && at + shingleLength <= sentence.size(); ++at)
            shingles.insert(sentence.mid(at, shingleLength));
    }
    return shingles;
}

} // namespace

int likeness(const QString &text, const QString &other, const QStringList &phrases)
{
    const QSet<QString> own = shinglesOf(text, phrases);
    if (own.isEmpty())
        return 0;
    const QSet<QString> others = shinglesOf(other, phrases);
    qsizetype shared = 0;
    for (const QString &shingle : own)
        shared += others.contains(shingle) ? 1 : 0;
    return static_cast<int>(100 * shared / own.size());
}

} // namespace gouji
