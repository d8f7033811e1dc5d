// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editing/session.h"

#include "model/checks/acceptance.h"
#include "model/checks/totals.h"
#include "model/report/filereference.h"
#include "model/review/anchorplace.h"
#include "views/editing/anchormoves.h"
#include "views/editing/commands.h"
#include "views/editing/copiedmarks.h"
#include "views/editing/enteredcell.h"
#include "views/editing/todo.h"

#include <algorithm>
#include <iterator>

namespace gouji {
namespace {

/// Whether two versions differ in nothing but what people note in a review.
bool isSameButForNotes(Report report, const Report &other)
{
    report.threads = other.threads;
    report.acceptedFindings = other.acceptedFindings;
    report.signOffs = other.signOffs;
    report.reviewMarks = other.reviewMarks;
    report.facts.state = other.facts.state;
    return report == other;
}

} // namespace

Session::Session(Report report, QObject *parent) : QObject(parent), m_report(std::move(report))
{
    m_checks.reset(m_report);
    connect(&m_undoStack, &QUndoStack::cleanChanged, this, [this](bool isClean) { emit modifiedChanged(!isClean); });
}

StatusSummary Session::summary() const
{
    StatusSummary summary;
    summary.identities = static_cast<int>(m_checks.balances().size());
    for (const Balance &balance : m_checks.balances()) {
        summary.identitiesBroken += balance.isBroken();
        summary.identitiesOpen += balance.isOpen;
    }
    summary.identitiesTrue = summary.identities - summary.identitiesBroken - summary.identitiesOpen;
    for (const Cell &cell : m_report.cells)
        summary.cellsToDo += cell.value.isBlank();
    for (const Finding &finding : m_checks.findings()) {
        if (isToDo(finding) || isAccepted(finding, m_report))
            continue;
        summary.errors += blocksReady(finding.severity);
        summary.warnings += finding.severity == Severity::Warning;
        summary.hints += finding.severity == Severity::Hint;
    }
    return summary;
}

std::vector<Finding> Session::readyFindings() const
{
    std::vector<Finding> findings;
    std::ranges::copy_if(m_checks.findings(), std::back_inserter(findings), [this](const Finding &finding) {
        return blocksReady(finding.severity) && !isAccepted(finding, m_report);
    });
    return findings;
}

void Session::setFile(SessionFile file)
{
    if (file == m_file)
        return;
    m_file = std::move(file);
    emit fileChanged();
}

void Session::markSaved(SessionFile file)
{
    m_report.lastYear.file = relocated(m_report.lastYear.file, m_file.path, file.path);
    m_undoStack.setClean();
    setFile(std::move(file));
}

void Session::setCheckOptions(CheckOptions options)
{
    m_checks.setOptions(std::move(options));
    m_checks.reset(m_report);
    emit findingsChanged();
}

void Session::setLastYear(std::shared_ptr<const Report> lastYear)
{
    m_checks.setLastYear(lastYear.get());
    m_lastYear = std::move(lastYear);
    m_checks.reset(m_report);
    emit lastYearChanged();
    emit findingsChanged();
}

void Session::attachLastYear(LastYear lastYear)
{
    lastYear.seenFrom = m_file.path;
    if (lastYear != LastYear{m_report.lastYear, m_lastYear, m_file.path})
        m_undoStack.push(new SetLastYear(*this, std::move(lastYear), tr("Attach last year's report")));
}

void Session::enterText(CellIndex index, const QString &text)
{
    const Cell &before = m_report.cell(index);
    Cell cell = enteredCell(form().cell(index), before, text);
    if (cell.value == before.value && cell.expression == before.expression)
        return; // a computed total typed as it is goes on following its parts
    setCells({{index, std::move(cell)}}, tr("Enter a figure"));
}

void Session::setCells(std::vector<CellEdit> edits, const QString &commandText)
{
    addTotals(m_report, edits);
    std::erase_if(edits, [this](const CellEdit &edit) { return edit.cell == m_report.cell(edit.index); });
    if (!edits.empty() && !refuses())
        m_undoStack.push(new SetCells(*this, std::move(edits), commandText));
}

void Session::blankCells(const std::vector<CellIndex> &cells)
{
    std::vector<CellEdit> edits;
    for (const CellIndex cell : cells) {
        if (!m_report.cell(cell).computed)
            edits.push_back({cell, blankedCell(m_report.cell(cell))});
    }
    setCells(std::move(edits), tr("Blank figures"));
}

void Session::fillBlanks(const std::vector<CellIndex> &cells)
{
    std::vector<CellEdit> edits;
    for (const CellIndex cell : cells) {
        if (m_report.cell(cell).value.isBlank() && !m_report.cell(cell).computed)
            edits.push_back({cell, zeroCell(form().cell(cell), m_report.cell(cell))});
    }
    setCells(std::move(edits), tr("Fill blanks with 0"));
}

void Session::setCellDetails(CellIndex index, const QString &note, const QString &office, const QString &received)
{
    Cell cell = m_report.cell(index);
    cell.note = note;
    cell.office = office;
    cell.received = received;
    setCells({{index, std::move(cell)}}, tr("Note where a figure came from"));
}

void Session::computeTotals(const std::vector<CellIndex> &cells)
{
    std::vector<CellEdit> edits;
    for (const CellIndex cell : cells) {
        if (form().cell(cell).isComputed)
            edits.push_back(followingTotal(cell, m_report.cell(cell)));
    }
    const QString text = edits.size() == 1 ? tr("Compute a total") : tr("Recompute totals");
    setCells(std::move(edits), text);
}

void Session::recomputeTotals()
{
    std::vector<CellIndex> cells;
    for (std::size_t i = 0; i < m_report.cells.size(); ++i)
        cells.push_back(CellIndex(i));
    computeTotals(cells);
}

void Session::replaceBlocks(BlocksEdit edit, bool isTyping)
{
    const Blocks *blocks = m_report.blocks(edit.section);
    const bool isInside =
        blocks && edit.first >= 0 && edit.count >= 0 && edit.first + edit.count <= static_cast<int>(blocks->size());
    if (!isInside)
        return;
    const auto first = blocks->begin() + edit.first;
    if (std::equal(first, first + edit.count, edit.blocks.begin(), edit.blocks.end()))
        return;
    if (refuses())
        return;
    if (m_undoStack.canRedo())
        endBurst(); // what comes after an undo is no continuation of what stands before it
    m_undoStack.push(new SetBlocks(*this, std::move(edit), isTyping ? m_burst : 0, tr("Edit text")));
}

void Session::setFacts(const Facts &facts)
{
    if (facts != m_report.facts && !refuses())
        m_undoStack.push(new SetFacts(*this, facts, tr("Change the facts of the report")));
}

void Session::setClosing(const std::optional<Closing> &closing)
{
    if (closing != m_report.closing && !refuses())
        m_undoStack.push(new SetClosing(*this, closing, tr("Edit the closing")));
}

void Session::replaceReport(Report report, const QString &commandText, Replacing why)
{
    if (report.form != m_report.form)
        return;
    findThreadsAgain(report);
    const bool isFree = why == Replacing::FileOfOthers || isSameButForNotes(report, m_report);
    if (report != m_report && (isFree || !refuses()))
        m_undoStack.push(new SetReport(*this, std::move(report), commandText));
}

bool Session::refuses()
{
    if (isReadOnly())
        emit refused();
    return isReadOnly();
}

void Session::exchange(std::vector<CellEdit> &edits)
{
    const LinkedTexts texts(m_report);
    std::vector<CellIndex> cells;
    for (CellEdit &edit : edits) {
        std::swap(m_report.cell(edit.index), edit.cell);
        cells.push_back(edit.index);
    }
    const bool haveThreadsMoved = texts.moveThreads(m_report);
    m_checks.cellsChanged(m_report, cells);
    emit cellsChanged(cells);
    if (haveThreadsMoved)
        emit threadsChanged();
    emit findingsChanged();
}

void Session::exchange(BlocksEdit &edit)
{
    if (!edit.copied)
        edit.copied = marksAfter(m_report, edit);
    if (!edit.anchors)
        edit.anchors = anchorsAfter(m_report, edit);
    std::swap(m_report.copiedSentences, *edit.copied);
    swapAnchors(m_report.threads, *edit.anchors);
    Blocks &blocks = *m_report.blocks(edit.section);
    const auto first = blocks.begin() + edit.first;
    Blocks before(std::make_move_iterator(first), std::make_move_iterator(first + edit.count));
    const auto place = blocks.erase(first, first + edit.count);
    const auto count = static_cast<int>(edit.blocks.size());
    blocks.insert(place, std::make_move_iterator(edit.blocks.begin()), std::make_move_iterator(edit.blocks.end()));
    edit.blocks = std::move(before);
    edit.count = count;
    m_checks.proseChanged(m_report, edit.section);
    emit blocksChanged(edit.section);
    if (anchorsOf(m_report.threads) != *edit.anchors)
        emit threadsChanged();
    emit findingsChanged();
}

void Session::exchange(Facts &facts)
{
    std::swap(m_report.facts, facts);
    m_checks.factsChanged(m_report);
    emit factsChanged();
    emit findingsChanged();
}

void Session::exchange(std::optional<Closing> &closing)
{
    std::swap(m_report.closing, closing);
    m_checks.proseChanged(m_report, closingSection);
    emit closingChanged();
    emit findingsChanged();
}

void Session::exchange(std::vector<AcceptedFinding> &accepted)
{
    std::swap(m_report.acceptedFindings, accepted);
    emit findingsChanged();
}

void Session::exchange(std::vector<Thread> &threads)
{
    std::swap(m_report.threads, threads);
    emit threadsChanged();
}

void Session::exchange(std::vector<SignOff> &signOffs)
{
    std::swap(m_report.signOffs, signOffs);
    emit signOffsChanged();
}

void Session::exchange(std::vector<Finding> &findings)
{
    std::swap(m_report.origin.findings, findings);
    m_checks.originChanged(m_report);
    emit findingsChanged();
}

void Session::exchange(Report &report)
{
    std::swap(m_report, report);
    std::swap(m_report.form, report.form); // equal, but views refer to the one that was here first
    m_checks.reset(m_report);
    announceDifferences(report);
    emit findingsChanged();
}

void Session::announceDifferences(const Report &before)
{
    std::vector<CellIndex> cells;
    for (std::size_t i = 0; i < m_report.cells.size(); ++i) {
        if (m_report.cells[i] != before.cells[i])
            cells.emplace_back(i);
    }
    if (!cells.empty())
        emit cellsChanged(cells);
    if (m_report.opening != before.opening)
        emit blocksChanged(openingSection.toString());
    for (std::size_t i = 0; i < m_report.sections.size(); ++i) {
        if (m_report.sections[i] != before.sections[i])
            emit blocksChanged(m_report.sections[i].section);
    }
    if (m_report.facts != before.facts)
        emit factsChanged();
    if (m_report.closing != before.closing)
        emit closingChanged();
    announceNotes(before);
}

void Session::announceNotes(const Report &before)
{
    if (m_report.threads != before.threads)
        emit threadsChanged();
    if (m_report.signOffs != before.signOffs)
        emit signOffsChanged();
}

void Session::exchange(LastYear &lastYear)
{
    std::swap(m_report.lastYear, lastYear.reference);
    QString &file = m_report.lastYear.file;
    file = relocated(file, std::exchange(lastYear.seenFrom, m_file.path), m_file.path); // it may have moved since
    std::shared_ptr<const Report> before = m_lastYear;
    setLastYear(std::exchange(lastYear.report, std::move(before)));
}

} // namespace gouji
