// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/checks/wordlists.h"
#include "model/report/finding.h"
#include "model/report/paragraphedit.h"

namespace gouji {

/// Words of the prose that give way to others.
struct WordFix
{
    QString section;
    int block = 0;
    TextReplacement replacement;
};

/// What mends a finding where there is only one way to mend it: which words give way to which, which totals follow their
/// parts again. A finding with several places is mended in those of them where that is certain. A plain value, made for
/// the report as it is now; changes nothing by itself. Links in the prose are never touched.
struct Fix
{
    CheckId check;
    std::vector<WordFix> words;    ///< in the order of the text within a paragraph; they do not overlap
    std::vector<CellIndex> totals; ///< ascending

    bool isEmpty() const { return words.empty() && totals.empty(); }
};

/// Empty where nothing is certain.
Fix fixOf(const Finding &finding, const Report &report, const WordLists &words);

/// All that can be mended of a check's findings, as one.
Fix fixOfAll(const CheckId &check, const std::vector<Finding> &findings, const Report &report, const WordLists &words);

} // namespace gouji
