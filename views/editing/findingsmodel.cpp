// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editing/findingsmodel.h"

#include "model/checks/acceptance.h"
#include "model/checks/wording.h"
#include "views/editing/todo.h"

#include <algorithm>

namespace gouji {
namespace {

/// The same complaint about the same place, whatever the figures are now.
bool isSameRow(const Finding &a, const Finding &b)
{
    return a.check == b.check && a.section == b.section && a.cells == b.cells && a.places == b.places;
}

} // namespace

FindingsModel::FindingsModel(Session &session, QObject *parent)
    : QAbstractListModel(parent)
    , m_session(session)
    , m_shown(wanted())
{
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

std::vector<Finding> FindingsModel::wanted() const
{
    std::vector<Finding> findings;
    for (const Finding &finding : m_session.checks().findings()) {
        const bool isInSection = m_section.isEmpty() || finding.section == m_section || finding.section.isEmpty();
        if (isInSection && (m_showsToDo || !isToDo(finding)))
            findings.push_back(finding);
    }
    std::ranges::stable_sort(findings, {}, &Finding::severity);
    return findings;
}

void FindingsModel::refresh()
{
    std::vector<Finding> next = wanted();
    if (!std::equal(m_shown.begin(), m_shown.end(), next.begin(), next.end(), isSameRow)) {
        replaceMiddle(std::move(next));
        return;
    }
    const std::vector<Finding> before = std::exchange(m_shown, std::move(next));
    for (std::size_t i = 0; i < m_shown.size(); ++i) {
        if (!(m_shown[i] == before[i]))
            emit dataChanged(index(static_cast<int>(i)), index(static_cast<int>(i)));
    }
}

void FindingsModel::replaceMiddle(std::vector<Finding> next)
{
    const auto [oldEnd, newEnd] = std::mismatch(m_shown.begin(), m_shown.end(), next.begin(), next.end(), isSameRow);
    const auto head = oldEnd - m_shown.begin();
    const auto [oldTail, newTail] = std::mismatch(m_shown.rbegin(), std::make_reverse_iterator(oldEnd), next.rbegin(),
                                                  std::make_reverse_iterator(newEnd), isSameRow);
    const auto tail = oldTail - m_shown.rbegin();
    const auto oldSize = static_cast<std::ptrdiff_t>(m_shown.size());
    const auto newSize = static_cast<std::ptrdiff_t>(next.size());
    if (head + tail < oldSize) {
        beginRemoveRows({}, static_cast<int>(head), static_cast<int>(oldSize - tail - 1));
        m_shown.erase(m_shown.begin() + head, m_shown.end() - tail);
        endRemoveRows();
    }
    if (head + tail < newSize) {
        beginInsertRows({}, static_cast<int>(head), static_cast<int>(newSize - tail - 1));
        m_shown.insert(m_shown.begin() + head, next.begin() + head, next.end() - tail);
        endInsertRows();
    }
    m_shown = std::move(next);
    if (!m_shown.empty())
        emit dataChanged(index(0), index(static_cast<int>(m_shown.size()) - 1));
}

int FindingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant FindingsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Finding &finding = findingAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: return findingMessage(finding, m_session.form());
    case SeverityRole: return static_cast<int>(finding.severity);
    case AcceptedRole: return isAccepted(finding, m_session.report());
    case CheckRole: return finding.check.toString();
    case SectionRole: return finding.section;
    case ProposalRole: return finding.proposals.empty() ? QString() : proposalText(finding.proposals.front(), m_session.form());
    default: return {};
    }
}

} // namespace gouji
