// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/setphrases.h"

#include "model/text/sentences.h"

#include <algorithm>
#include <utility>

namespace gouji {
namespace {

quint32 startOf(QStringView text)
{
    return (quint32(text[0].unicode()) << 16) | text[1].unicode();
}

} // namespace

SetPhrases::SetPhrases(const QStringList &phrases)
{
    for (const QString &phrase : phrases)
        add(phrase);
}

void SetPhrases::add(const QString &phrase)
{
    const QString key = sentenceKey(phrase);
    if (key.size() < shortest || m_phrases.contains(key))
        return;
    m_phrases.append(key);
    QStringList &same = m_byStart[startOf(key)];
    const auto isLonger = [](const QString &a, const QString &b) { return a.size() > b.size(); };
    same.insert(std::ranges::upper_bound(std::as_const(same), key, isLonger), key);
}

qsizetype SetPhrases::lengthAt(QStringView text) const
{
    const auto found = text.size() < shortest ? m_byStart.cend() : m_byStart.constFind(startOf(text));
    if (found == m_byStart.cend())
        return 0;
    const auto phrase = std::ranges::find_if(*found, [&](const QString &other) { return text.startsWith(other); });
    return phrase == found->cend() ? 0 : phrase->size();
}

QString SetPhrases::takenFrom(const QString &text) const
{
    if (isEmpty())
        return text;
    QString rest;
    rest.reserve(text.size());
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype length = lengthAt(QStringView(text).sliced(at));
        if (length == 0)
            rest.append(text[at]);
        at += std::max<qsizetype>(length, 1);
    }
    return rest;
}

} // namespace gouji
