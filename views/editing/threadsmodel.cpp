// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editing/threadsmodel.h"

#include <algorithm>
#include <tuple>

namespace gouji {
namespace {

/// Where a thread stands among the others.
auto orderOf(const Anchor &anchor, const FormTemplate &form)
{
    const QString section = sectionOf(anchor, form);
    const auto &sections = form.sections();
    const auto found = std::ranges::find(sections, section, &SectionTemplate::id);
    const int rank = section.isEmpty()           ? -2
                     : section == openingSection ? -1
                                                 : static_cast<int>(found - sections.begin());
    const std::optional<CellIndex> cell = anchor.cell ? form.find(*anchor.cell) : std::nullopt;
    return std::tuple(rank, cell ? static_cast<int>(cell->toSize()) : -1, anchor.block.value_or(-1), anchor.start);
}

} // namespace

QString statusText(ThreadStatus status)
{
    switch (status) {
    case ThreadStatus::Open: return ThreadsModel::tr("open");
    case ThreadStatus::Answered: return ThreadsModel::tr("answered");
    case ThreadStatus::Closed: return ThreadsModel::tr("closed");
    }
    return {};
}

ThreadsModel::ThreadsModel(Session &session, QObject *parent) : QAbstractListModel(parent), m_session(session)
{
    m_rows = wanted();
    connect(&session, &Session::threadsChanged, this, &ThreadsModel::refresh);
    connect(&session, &Session::blocksChanged, this, &ThreadsModel::refresh);
    connect(&session, &Session::cellsChanged, this, &ThreadsModel::refresh);
    connect(&session, &Session::closingChanged, this, &ThreadsModel::refresh);
}

void ThreadsModel::setFilter(ThreadFilter filter)
{
    m_filter = filter;
    refresh();
}

void ThreadsModel::setSection(const QString &section)
{
    m_section = section;
    refresh();
}

void ThreadsModel::setPerson(const QString &name)
{
    m_person = name;
    refresh();
}

bool ThreadsModel::isWanted(const Thread &thread) const
{
    switch (m_filter) {
    case ThreadFilter::NotClosed: return thread.status != ThreadStatus::Closed;
    case ThreadFilter::Open: return thread.status == ThreadStatus::Open;
    case ThreadFilter::Answered: return thread.status == ThreadStatus::Answered;
    case ThreadFilter::Closed: return thread.status == ThreadStatus::Closed;
    case ThreadFilter::Mine:
        return std::ranges::any_of(thread.remarks, [this](const Remark &r) { return r.author == m_person; });
    case ThreadFilter::Section: {
        const QString section = m_section == factsSection ? QString() : m_section;
        return sectionOf(thread.anchor, m_session.form()) == section;
    }
    case ThreadFilter::All: break;
    }
    return true;
}

std::vector<ThreadsModel::Row> ThreadsModel::wanted() const
{
    std::vector<Row> rows;
    const std::vector<Thread> &threads = m_session.report().threads;
    for (std::size_t i = 0; i < threads.size(); ++i) {
        if (isWanted(threads[i]))
            rows.push_back({i, threads[i], isGone(threads[i].anchor, m_session.report())});
    }
    std::ranges::stable_sort(rows, {}, [this](const Row &row) { return orderOf(row.thread.anchor, m_session.form()); });
    return rows;
}

void ThreadsModel::refresh()
{
    std::vector<Row> next = wanted();
    if (!std::ranges::equal(next, m_rows, {}, &Row::number, &Row::number)) {
        beginResetModel();
        m_rows = std::move(next);
        endResetModel();
        return;
    }
    for (std::size_t i = 0; i < next.size(); ++i) {
        if (next[i] == m_rows[i])
            continue;
        m_rows[i] = std::move(next[i]);
        emit dataChanged(index(static_cast<int>(i)), index(static_cast<int>(i)));
    }
}

int ThreadsModel::rowOf(std::size_t thread) const
{
    const auto found = std::ranges::find(m_rows, thread, &Row::number);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

QString ThreadsModel::text(const Row &row) const
{
    QStringList lines{anchorName(row.thread.anchor, m_session.form())};
    if (row.isGone)
        lines.append(row.thread.anchor.quoted.isEmpty()
                         ? tr("What it was about is gone.")
                         : tr("The words it was about are gone: “%1”.").arg(row.thread.anchor.quoted));
    else if (!row.thread.anchor.quoted.isEmpty())
        lines.append(QStringLiteral("“%1”").arg(row.thread.anchor.quoted));
    if (!row.thread.remarks.empty()) {
        const Remark &last = row.thread.remarks.back();
        lines.append(last.author.isEmpty() ? last.text : tr("%1: %2").arg(last.author, last.text));
    }
    lines.append(statusText(row.thread.status));
    return lines.join(u'\n');
}

QString ThreadsModel::talk(int number) const
{
    const Row &row = m_rows[static_cast<std::size_t>(number)];
    QStringList parts;
    for (const Remark &remark : row.thread.remarks) {
        const QDateTime local = remark.time.toLocalTime();
        const QString time =
            local.isValid() ? local.toString(QStringLiteral("yyyy-MM-dd HH:mm")) : tr("at an unknown time");
        const QString author = remark.author.isEmpty() ? tr("unknown") : remark.author;
        parts.append(QStringLiteral("%1 · %2\n%3").arg(author, time, remark.text));
    }
    return parts.join(QStringLiteral("\n\n"));
}

int ThreadsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ThreadsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: return text(row);
    case Qt::ToolTipRole: return talk(index.row());
    case StatusRole: return static_cast<int>(row.thread.status);
    case ThreadRole: return QVariant::fromValue(row.number);
    case GoneRole: return row.isGone;
    default: return {};
    }
}

} // namespace gouji
