// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editing/findingsmodel.h"

#include "model/checks/acceptance.h"
#include "model/checks/wording.h"
#include "model/support/rowdiff.h"
#include "views/editing/todo.h"

#include <algorithm>
#include <iterator>

namespace gouji {
namespace {

/// The same complaint about the same place, whatever the figures are now.
bool isSameComplaint(const Finding &a, const Finding &b)
{
    return a.check == b.check && a.severity == b.severity && a.section == b.section && a.cells == b.cells &&
           a.places == b.places;
}

/// Puts the findings of one check in one section in the order of the form. They come in the order of their search, which
/// may turn about with every edit.
void sortByPlace(std::vector<const Finding *> &findings, const FormTemplate &form)
{
    const auto place = [&](const Finding *finding) {
        return finding->cells.empty() ? std::nullopt : form.find(finding->cells.front());
    };
    for (auto first = findings.begin(); first != findings.end();) {
        const auto last = std::find_if(first, findings.end(), [&](const Finding *finding) {
            return finding->check != (*first)->check || finding->section != (*first)->section;
        });
        std::ranges::stable_sort(first, last, {}, place);
        first = last;
    }
}

} // namespace

FindingsModel::FindingsModel(Session &session, QObject *parent) : QAbstractListModel(parent), m_session(session)
{
    refresh();
    connect(&session, &Session::findingsChanged, this, &FindingsModel::refresh);
}

void FindingsModel::setSection(const QString &section)
{
    if (section == m_section)
        return;
    m_section = section;
    refresh();
}

void FindingsModel::setShowsToDo(bool shows)
{
    if (shows == m_showsToDo)
        return;
    m_showsToDo = shows;
    refresh();
}

FindingsModel::Wanted FindingsModel::wanted() const
{
    Wanted findings;
    for (const Finding &finding : m_session.checks().findings()) {
        const bool isInSection = m_section.isEmpty() || finding.section == m_section || finding.section.isEmpty();
        if (isInSection && (m_showsToDo || !isToDo(finding)))
            findings.push_back(&finding);
    }
    sortByPlace(findings, m_session.form());
    std::ranges::stable_sort(findings, {}, [](const Finding *finding) { return finding->severity; });
    return findings;
}

FindingsModel::Row FindingsModel::row(const Finding &finding) const
{
    return {finding, isAccepted(finding, m_session.report())};
}

void FindingsModel::refresh()
{
    const Wanted next = wanted();
    const auto size = static_cast<int>(next.size());
    const auto sizeBefore = static_cast<int>(m_rows.size());
    const std::vector<KeptRow> kept = keptRows(sizeBefore, size, [&](int before, int after) {
        return isSameComplaint(findingAt(before), *next[static_cast<std::size_t>(after)]);
    });
    int end = sizeBefore;
    for (auto row = kept.rbegin(); row != kept.rend(); ++row) {
        dropRows(row->before + 1, end);
        end = row->before;
    }
    dropRows(0, end);
    int first = 0;
    for (const KeptRow &row : kept) {
        addRows(next, first, row.after);
        first = row.after + 1;
    }
    addRows(next, first, size);
    update(next);
}

void FindingsModel::dropRows(int first, int end)
{
    if (first >= end)
        return;
    beginRemoveRows({}, first, end - 1);
    m_rows.erase(m_rows.begin() + first, m_rows.begin() + end);
    endRemoveRows();
}

void FindingsModel::addRows(const Wanted &next, int first, int end)
{
    if (first >= end)
        return;
    std::vector<Row> rows;
    std::transform(next.begin() + first, next.begin() + end, std::back_inserter(rows),
                   [this](const Finding *finding) { return row(*finding); });
    beginInsertRows({}, first, end - 1);
    m_rows.insert(m_rows.begin() + first, std::make_move_iterator(rows.begin()), std::make_move_iterator(rows.end()));
    endInsertRows();
}

void FindingsModel::update(const Wanted &next)
{
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const bool isNowAccepted = isAccepted(*next[i], m_session.report());
        if (m_rows[i].isAccepted == isNowAccepted && m_rows[i].finding == *next[i])
            continue;
        m_rows[i] = {*next[i], isNowAccepted};
        emit dataChanged(index(static_cast<int>(i)), index(static_cast<int>(i)));
    }
}

std::optional<CellIndex> FindingsModel::cellToGoTo(int row) const
{
    const Finding &finding = findingAt(row);
    if (!finding.proposals.empty() && !finding.proposals.front().changes.empty())
        return m_session.form().find(finding.proposals.front().changes.front().cell);
    return finding.cells.empty() ? std::nullopt : m_session.form().find(finding.cells.front());
}

int FindingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant FindingsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Finding &finding = findingAt(index.row());
    const FormTemplate &form = m_session.form();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: return findingMessage(finding, form);
    case SeverityRole: return static_cast<int>(finding.severity);
    case AcceptedRole: return m_rows[static_cast<std::size_t>(index.row())].isAccepted;
    case CheckRole: return finding.check.toString();
    case SectionRole: return finding.section;
    case ProposalRole: return finding.proposals.empty() ? QString() : proposalText(finding.proposals.front(), form);
    case PlaceRole: return finding.places.empty() ? QVariant() : QVariant::fromValue(finding.places.front());
    default: return {};
    }
}

} // namespace gouji
