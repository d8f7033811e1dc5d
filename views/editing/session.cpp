// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editing/session.h"

#include "model/checks/acceptance.h"
#include "model/checks/totals.h"
#include "model/values/numberparser.h"
#include "views/editing/commands.h"
#include "views/editing/todo.h"

#include <QDateTime>

#include <algorithm>

namespace gouji {
namespace {

/// Adds the totals that follow the edits, so that they are one step with them.
void addTotals(std::vector<CellEdit> &edits, Report changed, bool onlyComputed)
{
    for (const CellEdit &edit : edits)
        changed.cell(edit.index) = edit.cell;
    for (const Total &total : changedTotals(changed, onlyComputed)) {
        Cell cell = changed.cell(total.cell);
        cell.value = total.value;
        const auto edited = std::ranges::find(edits, total.cell, &CellEdit::index);
        if (edited != edits.end())
            edited->cell = cell;
        else
            edits.push_back({total.cell, cell});
    }
}

/// A copy of what totals read; the prose and the rest of a report are not worth copying at every key.
Report figuresOf(const Report &report)
{
    Report figures;
    figures.form = report.form;
    figures.cells = report.cells;
    return figures;
}

} // namespace

Session::Session(Report report, QObject *parent)
    : QObject(parent)
    , m_report(std::move(report))
{
    m_checks.reset(m_report);
}

StatusSummary Session::summary() const
{
    StatusSummary summary;
    summary.identities = static_cast<int>(m_checks.balances().size());
    for (const Balance &balance : m_checks.balances()) {
        summary.identitiesBroken += balance.isBroken();
        summary.identitiesTrue += !balance.isOpen && !balance.isBroken();
    }
    summary.cellsToDo = static_cast<int>(std::ranges::count_if(m_report.cells, [](const Cell &cell) { return cell.value.isBlank(); }));
    for (const Finding &finding : m_checks.findings()) {
        if (isToDo(finding) || isAccepted(finding, m_report))
            continue;
        summary.errors += blocksReady(finding.severity);
        summary.warnings += finding.severity == Severity::Warning;
        summary.hints += finding.severity == Severity::Hint;
    }
    return summary;
}

void Session::enterText(CellIndex index, const QString &text)
{
    Cell cell = m_report.cell(index);
    const ParsedCell parsed = parseCell(text, form().cell(index).kind);
    cell.value = parsed.remark.isEmpty() ? parsed.value : CellValue(RawText(text)); // a remark is for its author to place
    if (cell.value == m_report.cell(index).value)
        return;
    cell.computed = false;
    cell.expression.clear();
    setCells({{index, cell}}, tr("Enter a figure"));
}

void Session::setCells(std::vector<CellEdit> edits, const QString &commandText)
{
    addTotals(edits, figuresOf(m_report), true);
    std::erase_if(edits, [this](const CellEdit &edit) { return edit.cell == m_report.cell(edit.index); });
    if (!edits.empty())
        m_undoStack.push(new SetCells(*this, std::move(edits), commandText));
}

void Session::recomputeTotals()
{
    std::vector<CellEdit> edits;
    for (std::size_t i = 0; i < m_report.cells.size(); ++i) {
        if (!form().cells()[i].isComputed || m_report.cells[i].computed)
            continue;
        edits.push_back({CellIndex(i), m_report.cells[i]});
        edits.back().cell.computed = true;
        edits.back().cell.expression.clear();
    }
    setCells(std::move(edits), tr("Recompute totals"));
}

void Session::replaceBlocks(BlocksEdit edit, bool isTyping)
{
    const Blocks *blocks = m_report.blocks(edit.section);
    if (!blocks || edit.first < 0 || edit.count < 0 || static_cast<std::size_t>(edit.first + edit.count) > blocks->size())
        return;
    const auto first = blocks->begin() + edit.first;
    if (std::equal(first, first + edit.count, edit.blocks.begin(), edit.blocks.end()))
        return;
    m_undoStack.push(new SetBlocks(*this, std::move(edit), isTyping ? m_burst : 0, tr("Edit text")));
}

void Session::setFacts(const Facts &facts)
{
    if (facts != m_report.facts)
        m_undoStack.push(new SetFacts(*this, facts, tr("Change the facts of the report")));
}

void Session::setClosing(const std::optional<Closing> &closing)
{
    if (closing != m_report.closing)
        m_undoStack.push(new SetClosing(*this, closing, tr("Edit the closing")));
}

void Session::dismiss(const Finding &finding)
{
    std::vector<Finding> findings = m_report.origin.findings;
    if (std::erase(findings, finding) > 0)
        m_undoStack.push(new SetReadingFindings(*this, std::move(findings), tr("Dismiss a finding")));
}

void Session::accept(const Finding &finding, const QString &reason, const QString &author)
{
    std::vector<AcceptedFinding> accepted = m_report.acceptedFindings;
    AcceptedFinding acceptance;
    acceptance.check = finding.check;
    acceptance.fingerprint = finding.fingerprint();
    acceptance.reason = reason;
    acceptance.author = author;
    acceptance.time = QDateTime::fromSecsSinceEpoch(QDateTime::currentSecsSinceEpoch(), Qt::UTC);
    acceptance.anchor.section = finding.section;
    accepted.push_back(std::move(acceptance));
    m_undoStack.push(new SetAcceptedFindings(*this, std::move(accepted), tr("Accept a finding")));
}

void Session::exchange(std::vector<CellEdit> &edits)
{
    std::vector<CellIndex> cells;
    for (CellEdit &edit : edits) {
        std::swap(m_report.cell(edit.index), edit.cell);
        cells.push_back(edit.index);
    }
    m_checks.cellsChanged(m_report, cells);
    emit cellsChanged(cells);
    emit findingsChanged();
}

void Session::exchange(BlocksEdit &edit)
{
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

void Session::exchangeReadingFindings(std::vector<Finding> &findings)
{
    std::swap(m_report.origin.findings, findings);
    m_checks.originChanged(m_report);
    emit findingsChanged();
}

} // namespace gouji
