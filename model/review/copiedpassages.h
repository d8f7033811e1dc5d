// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/report.h"
#include "model/text/setphrases.h"
#include "model/text/textspan.h"

#include <QHash>

namespace gouji {

/// A sentence that stands in another report too, whatever its blanks and numbers.
struct CopiedPassage
{
    TextSpan span; ///< in the text that was asked about
    QString place; ///< where in the other report

    friend bool operator==(const CopiedPassage &, const CopiedPassage &) = default;
};

/// Where the sentences of a report stand, to find those that were copied from it. Short ones and set phrases do not count
/// (comparableSentence). Keeps nothing of the report.
class CopiedPassages
{
public:
    explicit CopiedPassages(const Report &source, const SetPhrases &phrases = {});

    std::vector<CopiedPassage> in(const QString &text) const;

private:
    void add(const QString &section, const Blocks &blocks, const Report &source);

    SetPhrases m_phrases;
    QHash<QString, QString> m_places; ///< by comparable sentence
};

/// How much of a section stands in the same section of another report.
struct SectionLikeness
{
    QString section;
    int contained = 0; ///< percent of the section
    int jaccard = 0;   ///< percent of what both say

    friend bool operator==(const SectionLikeness &, const SectionLikeness &) = default;
};

/// Of every section with prose that can be compared, in the order of the form.
std::vector<SectionLikeness> sectionLikeness(const Report &report, const Report &other, const SetPhrases &phrases = {});

} // namespace gouji
