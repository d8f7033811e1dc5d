// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/fixes/fix.h"

#include "model/fixes/figurefixes.h"
#include "model/fixes/wordfixes.h"

#include <algorithm>

namespace gouji {
namespace {

bool isBefore(const WordFix &a, const WordFix &b)
{
    return std::tie(a.section, a.block, a.replacement.span.start) <
           std::tie(b.section, b.block, b.replacement.span.start);
}

bool overlaps(const WordFix &a, const WordFix &b)
{
    return a.section == b.section && a.block == b.block && b.replacement.span.start < a.replacement.span.end();
}

/// In order, and of those that overlap only the first: the other place is found again afterwards.
void arrange(Fix &fix)
{
    std::ranges::stable_sort(fix.words, isBefore);
    std::vector<WordFix> kept;
    for (WordFix &word : fix.words) {
        if (kept.empty() || !overlaps(kept.back(), word))
            kept.push_back(std::move(word));
    }
    fix.words = std::move(kept);
    std::ranges::sort(fix.totals);
    fix.totals.erase(std::unique(fix.totals.begin(), fix.totals.end()), fix.totals.end());
}

} // namespace

Fix fixOf(const Finding &finding, const Report &report, const WordLists &words)
{
    Fix fix{finding.check, wordFixes(finding, report, words), totalsToCompute(finding, report)};
    if (std::optional<WordFix> link = linkedNumber(finding, report))
        fix.words.push_back(std::move(*link));
    arrange(fix);
    return fix;
}

Fix fixOfAll(const CheckId &check, const std::vector<Finding> &findings, const Report &report, const WordLists &words)
{
    Fix all{check, {}, {}};
    for (const Finding &finding : findings) {
        if (finding.check != check)
            continue;
        const Fix fix = fixOf(finding, report, words);
        all.words.insert(all.words.end(), fix.words.begin(), fix.words.end());
        all.totals.insert(all.totals.end(), fix.totals.begin(), fix.totals.end());
    }
    arrange(all);
    return all;
}

} // namespace gouji
