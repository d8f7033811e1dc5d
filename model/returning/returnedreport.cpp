// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/returning/returnedreport.h"

#include "model/review/knownblocks.h"

#include <QCoreApplication>

#include <algorithm>

namespace gouji {
namespace {

QString withoutBlanks(QString text)
{
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text;
}

/// What is visible of a closing; the rest stays.
std::optional<Closing> withVisible(const std::optional<Closing> &known, const std::optional<Closing> &shown)
{
    if (!known || !shown)
        return shown;
    Closing closing = *known;
    if (withoutBlanks(shown->body) != withoutBlanks(known->body))
        closing.body = shown->body;
    if (withoutBlanks(shown->date) != withoutBlanks(known->date))
        closing.date = shown->date;
    return closing;
}

/// The paragraph or field of the source that a recorded change lies in.
const QString *textAround(const SourceChange &change, const SourceOutline &source, SourcePlace &place)
{
    if (change.block >= source.blocks.size())
        return nullptr;
    const SourceBlock &block = source.blocks[change.block];
    if (const auto *paragraph = std::get_if<SourceParagraph>(&block))
        return &paragraph->text;
    const auto *table = std::get_if<SourceTable>(&block);
    if (!table || change.row < 0 || change.row >= int(table->rows.size()) || change.field < 0 ||
        change.field >= int(table->rows[size_t(change.row)].fields.size()))
        return nullptr;
    const SourceField &field = table->rows[size_t(change.row)].fields[size_t(change.field)];
    place = field.place;
    return &field.text;
}

/// Whether a recorded change is part of a difference: in the cell's field, or in the words that stand there now or stood
/// there before.
bool belongs(const SourceChange &change, const ReturnedFile &file, const Difference &difference)
{
    SourcePlace place;
    const QString *around = textAround(change, file.source, place);
    if (difference.cell) {
        const auto from = file.shown.origin.provenance.find(*difference.cell);
        return around && from != file.shown.origin.provenance.end() && !place.coordinates.isEmpty() &&
               from->second.coordinates == place.coordinates;
    }
    const QString now = withoutBlanks(difference.after);
    const QString words = withoutBlanks(change.text);
    if (around && !now.isEmpty() && withoutBlanks(*around).contains(now))
        return true;
    return change.kind == SourceChange::Kind::Deleted && !words.isEmpty() &&
           withoutBlanks(difference.before).contains(words) && now.isEmpty();
}

bool isSameRemark(const Remark &a, const Remark &b)
{
    return a.author == b.author && a.time == b.time && a.text == b.text;
}

} // namespace

Result<ReturnedReport> ReturnedReport::compare(const ReturnedFile &file, const Report &sent, const Report &ours)
{
    if (sent.form != ours.form || file.shown.form != ours.form)
        return Error(ErrorCode::NotAReport,
                     QCoreApplication::translate("Returning", "The returned file follows another form than the open "
                                                              "report. Open it as a report of its own."));
    ReturnedReport returned;
    returned.takeSent(sent, ours);
    returned.takeShown(file);
    returned.takeThreads(file.shown);
    returned.findChanges(file);
    return returned;
}

/// The open report with what the file showed when it was sent in place of what it shows now.
void ReturnedReport::takeSent(const Report &sent, const Report &ours)
{
    m_base = ours;
    m_base.facts.body = sent.facts.body;
    m_base.facts.year = sent.facts.year;
    m_base.opening = withKnownBlocks({sent.opening, sent}, {ours.opening, ours});
    for (SectionText &text : m_base.sections) {
        const Blocks *blocks = sent.blocks(text.section);
        const Blocks *known = ours.blocks(text.section);
        if (blocks && known)
            text.blocks = withKnownBlocks({*blocks, sent}, {*known, ours});
    }
    for (std::size_t i = 0; i < m_base.cells.size(); ++i) {
        if (m_base.cells[i].value == sent.cells[i].value)
            continue;
        m_base.cells[i].value = sent.cells[i].value;
        m_base.cells[i].computed = sent.cells[i].computed;
        m_base.cells[i].expression = sent.cells[i].expression;
    }
    m_base.closing = withVisible(ours.closing, sent.closing);
}

void ReturnedReport::takeShown(const ReturnedFile &file)
{
    const Report &shown = file.shown;
    m_theirs = m_base;
    takeCells(shown);
    if (!shown.facts.body.isEmpty() && withoutBlanks(shown.facts.body) != withoutBlanks(m_base.facts.body))
        m_theirs.facts.body = shown.facts.body;
    if (shown.facts.year > 0)
        m_theirs.facts.year = shown.facts.year;
    m_theirs.opening = withKnownBlocks({shown.opening, shown}, {m_base.opening, m_base});
    for (SectionText &text : m_theirs.sections) {
        const SectionText *seen = shown.section(text.section);
        const bool isMissing = !seen || (seen->titleAsFound.isEmpty() && seen->blocks.empty());
        if (!isMissing)
            text.blocks = withKnownBlocks({seen->blocks, shown}, {text.blocks, m_base});
    }
    m_theirs.closing = withVisible(m_base.closing, shown.closing);
    std::ranges::copy_if(shown.origin.findings, std::back_inserter(m_findings), [](const Finding &finding) {
        return finding.severity != Severity::Hint && !finding.isForImportLogOnly() &&
               !finding.wording.startsWith(u"IM-12.");
    });
}

void ReturnedReport::takeCells(const Report &shown)
{
    for (std::size_t i = 0; i < m_theirs.cells.size(); ++i) {
        Cell &cell = m_theirs.cells[i];
        const Cell &seen = shown.cells[i];
        if (seen.value.isBlank() && !cell.value.isBlank()) {
            m_unseen.push_back(m_theirs.form->cells()[i].id);
        } else if (seen.value != cell.value) {
            cell.value = seen.value;
            cell.computed = false;
            cell.expression.clear();
        }
        if (!seen.note.isEmpty() && !cell.note.contains(seen.note)) // words beside the figure, in its cell
            cell.note += (cell.note.isEmpty() ? QString() : QStringLiteral("\n")) + seen.note;
    }
}

/// Comments become threads; one that was taken back before keeps its place and gets the answers that are new.
void ReturnedReport::takeThreads(const Report &shown)
{
    for (const Thread &thread : shown.threads) {
        const auto known = std::ranges::find_if(m_theirs.threads, [&](const Thread &other) {
            return !other.remarks.empty() && !thread.remarks.empty() &&
                   isSameRemark(other.remarks.front(), thread.remarks.front());
        });
        if (known == m_theirs.threads.end()) {
            m_newRemarks += int(thread.remarks.size());
            m_theirs.threads.push_back(thread);
            continue;
        }
        for (const Remark &remark : thread.remarks) {
            const auto isIt = [&](const Remark &other) { return isSameRemark(remark, other); };
            if (std::ranges::none_of(known->remarks, isIt)) {
                known->remarks.push_back(remark);
                ++m_newRemarks;
            }
        }
    }
}

void ReturnedReport::findChanges(const ReturnedFile &file)
{
    for (Difference &difference : differences(m_base, m_theirs)) {
        if (difference.kind == DifferenceKind::Note)
            continue; // threads are counted apart
        ReturnedChange change{std::move(difference), {}};
        std::ranges::copy_if(file.source.changes, std::back_inserter(change.recorded),
                             [&](const SourceChange &recorded) { return belongs(recorded, file, change.difference); });
        m_changes.push_back(std::move(change));
    }
}

MergedReport ReturnedReport::merged(const Report &ours, const MergeChoices &choices) const
{
    return mergeThreeWays({m_base, ours, m_theirs}, choices);
}

} // namespace gouji
