// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/fixes/fixchanges.h"

#include "model/checks/cellname.h"
#include "model/checks/totals.h"
#include "model/report/prosetext.h"

#include <algorithm>
#include <map>

namespace gouji {
namespace {

constexpr qsizetype around = 6; // characters of context in a change that a person reads

const Paragraph &paragraphOf(const WordFix &word, const Report &report)
{
    return std::get<Paragraph>(report.blocks(word.section)->at(static_cast<std::size_t>(word.block)));
}

FixChange changeOf(const WordFix &word, const Report &report)
{
    const QString text = paragraphText(paragraphOf(word, report), report);
    const TextSpan span = word.replacement.span;
    const qsizetype from = std::max<qsizetype>(0, span.start - around);
    const QString ahead = (from > 0 ? QStringLiteral("…") : QString()) + text.mid(from, span.start - from);
    const QString behind =
        text.mid(span.end(), around) + (span.end() + around < text.size() ? QStringLiteral("…") : QString());
    const auto *link = std::get_if<Link>(&word.replacement.by);
    const QString by = link ? linkText(*link, report) : std::get<QString>(word.replacement.by);
    return {ahead + span.in(text).toString() + behind, ahead + by + behind};
}

} // namespace

std::vector<FixedBlocks> fixedBlocks(const Fix &fix, const Report &report)
{
    std::map<QString, std::map<int, std::vector<TextReplacement>>> bySection;
    for (const WordFix &word : fix.words)
        bySection[word.section][word.block].push_back(word.replacement);
    std::vector<FixedBlocks> all;
    for (const auto &[section, blocks] : bySection) {
        const Blocks &before = *report.blocks(section);
        const int first = blocks.begin()->first;
        FixedBlocks fixed{section, first, {before.begin() + first, before.begin() + blocks.rbegin()->first + 1}};
        for (const auto &[block, replacements] : blocks) {
            Block &changed = fixed.blocks[static_cast<std::size_t>(block - first)];
            changed = withReplaced(std::get<Paragraph>(changed), report, replacements);
        }
        all.push_back(std::move(fixed));
    }
    return all;
}

std::vector<CellEdit> fixedTotals(const Fix &fix, const Report &report)
{
    std::vector<CellEdit> edits;
    for (const CellIndex total : fix.totals)
        edits.push_back(followingTotal(total, report.cell(total)));
    addTotals(report, edits);
    return edits;
}

std::vector<FixChange> changesOf(const Fix &fix, const Report &report)
{
    std::vector<FixChange> changes;
    for (const WordFix &word : fix.words)
        changes.push_back(changeOf(word, report));
    for (const CellEdit &edit : fixedTotals(fix, report)) {
        const QString before = report.cell(edit.index).value.toString();
        if (before == edit.cell.value.toString())
            continue;
        changes.push_back(
            {cellName(*report.form, report.form->cell(edit.index).id) + u' ' + before, edit.cell.value.toString()});
    }
    return changes;
}

} // namespace gouji
