// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editing/sectionlistmodel.h"

#include "model/checks/acceptance.h"
#include "views/editing/todo.h"

#include <algorithm>

namespace gouji {

SectionListModel::SectionListModel(Session &session, QObject *parent)
    : QAbstractListModel(parent)
    , m_session(session)
    , m_entries(entries())
{
    connect(&session, &Session::findingsChanged, this, &SectionListModel::refresh);
}

std::vector<SectionListModel::Entry> SectionListModel::entries() const
{
    std::vector<Entry> entries{{factsSection.toString()}, {openingSection.toString()}};
    for (const SectionTemplate &section : m_session.form().sections())
        entries.push_back({section.id});
    entries.push_back({closingSection.toString()});
    for (const Finding &finding : m_session.checks().findings())
        count(finding, entries);
    for (Entry &entry : entries)
        entry.state = state(entry);
    return entries;
}

void SectionListModel::count(const Finding &finding, std::vector<Entry> &entries) const
{
    // What is said of the whole report, its title first of all, belongs to the facts that it follows from.
    const auto entry =
        finding.section.isEmpty() ? entries.begin() : std::ranges::find(entries, finding.section, &Entry::section);
    if (entry == entries.end() || isAccepted(finding, m_session.report()))
        return;
    if (isToDo(finding))
        entry->toDo += static_cast<int>(finding.cells.size());
    else if (blocksReady(finding.severity))
        ++entry->errors;
    else
        ++(finding.severity == Severity::Warning ? entry->warnings : entry->hints);
}

SectionState SectionListModel::state(const Entry &entry) const
{
    if (entry.errors > 0)
        return SectionState::Error;
    if (entry.toDo > 0)
        return SectionState::ToDo;
    if (entry.warnings > 0)
        return SectionState::Warning;
    if (entry.hints > 0)
        return SectionState::Hint;
    return isNotChecked(entry.section) ? SectionState::NotChecked : SectionState::Fine;
}

int SectionListModel::Entry::count() const
{
    switch (state) {
    case SectionState::Error: return errors;
    case SectionState::ToDo: return toDo;
    case SectionState::Warning: return warnings;
    case SectionState::Hint: return hints;
    case SectionState::Fine:
    case SectionState::NotChecked: break;
    }
    return 0;
}

// A table without balance rules can only be judged beside last year's report.
bool SectionListModel::isNotChecked(const QString &id) const
{
    const SectionTemplate *section = m_session.form().section(id);
    if (!section || section->kind != SectionKind::Table || m_session.hasLastYear())
        return false;
    const int table = m_session.form().tableIndex(section->table);
    return std::ranges::none_of(m_session.form().identities(), [&](const Identity &identity) {
        return m_session.form().cell(identity.equals.front()).table == table;
    });
}

int SectionListModel::rowOf(QStringView section) const
{
    const auto found =
        std::ranges::find_if(m_entries, [section](const Entry &entry) { return entry.section == section; });
    return found == m_entries.end() ? -1 : static_cast<int>(found - m_entries.begin());
}

QString SectionListModel::sectionAt(int row) const
{
    return row >= 0 && static_cast<std::size_t>(row) < m_entries.size()
               ? m_entries[static_cast<std::size_t>(row)].section
               : QString();
}

int SectionListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QString SectionListModel::title(const Entry &entry) const
{
    if (const SectionTemplate *section = m_session.form().section(entry.section))
        return section->heading();
    if (entry.section == factsSection)
        return tr("About the report");
    return entry.section == openingSection ? tr("Opening") : tr("Closing");
}

QString SectionListModel::stateText(const Entry &entry) const
{
    switch (entry.state) {
    case SectionState::Fine: return tr("fine");
    case SectionState::Error: return tr("%n to correct", nullptr, entry.count());
    case SectionState::Warning: return tr("%n to verify", nullptr, entry.count());
    case SectionState::Hint: return tr("%n hint(s)", nullptr, entry.count());
    case SectionState::ToDo: return tr("%n cell(s) to do", nullptr, entry.count());
    case SectionState::NotChecked: return tr("not checked: last year's report is missing");
    }
    return {};
}

QVariant SectionListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry &entry = m_entries[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole: return title(entry);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: return QStringLiteral("%1: %2").arg(title(entry), stateText(entry));
    case SectionRole: return entry.section;
    case StateRole: return static_cast<int>(entry.state);
    case CountRole: return entry.count();
    case ErrorsRole: return entry.errors;
    case WarningsRole: return entry.warnings;
    case HintsRole: return entry.hints;
    case ToDoRole: return entry.toDo;
    default: return {};
    }
}

void SectionListModel::refresh()
{
    const std::vector<Entry> before = std::exchange(m_entries, entries());
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        if (m_entries[i] != before[i])
            emit dataChanged(index(static_cast<int>(i)), index(static_cast<int>(i)));
    }
}

} // namespace gouji
