// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStringList>

namespace gouji {

/// Set phrases (惯用表述) that two texts may share though neither was copied from the other, found in one pass however many
/// there are. A plain value; blanks in a phrase do not count.
class SetPhrases
{
public:
    /// What is shorter says too little to be told from ordinary words.
    static constexpr qsizetype shortest = 4;

    SetPhrases() = default;
    explicit SetPhrases(const QStringList &phrases);

    const QStringList &phrases() const { return m_phrases; }
    bool isEmpty() const { return m_phrases.isEmpty(); }
    void add(const QString &phrase);
    /// A text without them. Where several begin at one place the longest goes.
    QString takenFrom(const QString &text) const;

    friend bool operator==(const SetPhrases &a, const SetPhrases &b) { return a.m_phrases == b.m_phrases; }

private:
    qsizetype lengthAt(QStringView text) const;

    QStringList m_phrases;
    QHash<quint32, QStringList> m_byStart; ///< by their first two characters, the longest first
};

} // namespace gouji
