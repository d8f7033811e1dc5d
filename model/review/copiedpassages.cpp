// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/review/copiedpassages.h"

#include "model/likeness/shingles.h"
#include "model/report/prosetext.h"
#include "model/review/blocktext.h"
#include "model/text/sentences.h"

namespace gouji {

CopiedPassages::CopiedPassages(const Report &source, const SetPhrases &phrases) : m_phrases(phrases)
{
    add(openingSection.toString(), source.opening, source);
    for (const SectionText &section : source.sections)
        add(section.section, section.blocks, source);
}

void CopiedPassages::add(const QString &section, const Blocks &blocks, const Report &source)
{
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        const QString text = blockText(blocks[i], source);
        for (const TextSpan &span : sentencesOf(text)) {
            const QString sentence = comparableSentence(span.in(text), m_phrases);
            if (!sentence.isEmpty() && !m_places.contains(sentence))
                m_places.insert(sentence, blockPlace(*source.form, section, static_cast<int>(i) + 1));
        }
    }
}

std::vector<CopiedPassage> CopiedPassages::in(const QString &text) const
{
    std::vector<CopiedPassage> passages;
    for (const TextSpan &span : sentencesOf(text)) {
        const auto found = m_places.constFind(comparableSentence(span.in(text), m_phrases));
        if (found != m_places.constEnd())
            passages.push_back({span, *found});
    }
    return passages;
}

std::vector<SectionLikeness> sectionLikeness(const Report &report, const Report &other, const SetPhrases &phrases)
{
    std::vector<SectionLikeness> likenesses;
    for (const SectionText &section : report.sections) {
        const Blocks *blocks = other.blocks(section.section);
        const Shingles own(proseText(section.blocks, report), phrases);
        if (blocks && !own.isEmpty()) {
            const Shingles others(proseText(*blocks, other), phrases);
            likenesses.push_back({section.section, own.containedIn(others), own.jaccard(others)});
        }
    }
    return likenesses;
}

} // namespace gouji
