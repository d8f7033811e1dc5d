// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/text/setphrases.h"

#include <vector>

namespace gouji {

/// What is left of a sentence without what two reports may share though neither was copied from the other: blanks, years and
/// other numbers, set phrases of political language (within “” and 《》 or named in `phrases`). Empty where too little is
/// left to say anything.
QString comparableSentence(QStringView sentence, const SetPhrases &phrases = {});

/// The runs of six characters of a text's comparable sentences, each once, as hashes. A plain value; two are compared
/// exactly, in percent.
class Shingles
{
public:
    Shingles() = default;
    explicit Shingles(const QString &text, const SetPhrases &phrases = {});

    bool isEmpty() const { return m_hashes.empty(); }
    const std::vector<quint64> &hashes() const { return m_hashes; }
    /// How much of this text stands in the other one too. Nothing to compare: 0.
    int containedIn(const Shingles &other) const;
    /// How much of both stands in both. Nothing to compare: 0.
    int jaccard(const Shingles &other) const;

private:
    std::size_t sharedWith(const Shingles &other) const;

    std::vector<quint64> m_hashes; ///< in order
};

/// How much of a text stands in another one too, in percent of the first.
int likeness(const QString &text, const QString &other, const SetPhrases &phrases = {});

} // namespace gouji
