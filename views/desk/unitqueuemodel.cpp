// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/desk/unitqueuemodel.h"

#include "model/report/deadline.h"

#include <algorithm>
#include <limits>

namespace gouji {
namespace {

/// What a reviewer can do something about comes first.
constexpr UnitStatus byUrgency[] = {UnitStatus::Waiting,  UnitStatus::SentAgain, UnitStatus::Missing,
                                    UnitStatus::Returned, UnitStatus::Cleared,   UnitStatus::Published};

/// `● 3`; the sign of the state alone where there is nothing.
QString counted(int count, QStringView sign)
{
    return count > 0 ? sign.toString() + u' ' + QString::number(count) : QStringLiteral("✓");
}

bool isNumber(int column)
{
    return column >= UnitQueueModel::ErrorsColumn && column <= UnitQueueModel::DaysColumn;
}

} // namespace

UnitQueueModel::UnitQueueModel(QObject *parent) : QAbstractTableModel(parent) {}

void UnitQueueModel::show(const Desk &desk, const std::vector<Draft> &drafts, QDate today)
{
    const bool isSameList = m_desk.units == desk.units;
    if (!isSameList)
        beginResetModel();
    m_desk = desk;
    m_today = today;
    m_drafts.clear();
    for (const Draft &draft : drafts)
        m_drafts.try_emplace(draft.digest, draft);
    if (!isSameList)
        m_units = UnitList(m_desk.units);
    m_years.assign(m_desk.units.size(), nullptr);
    for (const UnitYear &year : m_desk.unitYears) {
        if (const std::optional<int> unit = m_units.find(year.unit))
            m_years[static_cast<std::size_t>(*unit)] = &year;
    }
    if (!isSameList)
        endResetModel();
    else if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

const UnitYear *UnitQueueModel::yearOf(int unit) const
{
    return m_years[static_cast<std::size_t>(unit)];
}

const Draft *UnitQueueModel::draftOf(int unit) const
{
    const UnitYear *year = yearOf(unit);
    const Delivery *delivery = year ? year->current() : nullptr;
    const auto found = delivery ? m_drafts.find(delivery->digest) : m_drafts.end();
    return found == m_drafts.end() ? nullptr : &found->second;
}

UnitStatus UnitQueueModel::statusOf(int unit) const
{
    const UnitYear *year = yearOf(unit);
    return year ? year->status() : UnitStatus::Missing;
}

int UnitQueueModel::count(UnitStatus status) const
{
    int count = 0;
    for (int unit = 0; unit < m_units.size(); ++unit)
        count += statusOf(unit) == status ? 1 : 0;
    return count;
}

/// What is cleared or published is not waited for.
std::optional<int> UnitQueueModel::daysLeft(int unit) const
{
    const UnitStatus status = statusOf(unit);
    if (status == UnitStatus::Cleared || status == UnitStatus::Published)
        return std::nullopt;
    const QDate general =
        m_desk.due.isValid() ? m_desk.due : usualDeadline(m_units[unit].kind, m_units[unit].level, m_desk.year);
    const QDate due = yearOf(unit) ? yearOf(unit)->due(general) : general;
    return due.isValid() && m_today.isValid() ? std::optional(static_cast<int>(m_today.daysTo(due))) : std::nullopt;
}

int UnitQueueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_units.size();
}

int UnitQueueModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant UnitQueueModel::shown(int unit, int column) const
{
    const UnitYear *year = yearOf(unit);
    const Draft *draft = draftOf(unit);
    switch (column) {
    case NameColumn: return m_units[unit].name;
    case StatusColumn:
        return year && year->isChangedSinceSeen() ? tr("%1, new version").arg(unitStatusName(statusOf(unit)))
                                                  : unitStatusName(statusOf(unit));
    case ErrorsColumn: return draft ? QVariant(counted(draft->errors, u"●")) : QVariant();
    case WarningsColumn: return draft ? QVariant(counted(draft->warnings, u"▲")) : QVariant();
    case RoundsColumn: return year && year->rounds() > 0 ? QVariant(year->rounds()) : QVariant();
    case DaysColumn:
        if (const std::optional<int> days = daysLeft(unit))
            return *days < 0 ? tr("%n day(s) late", nullptr, -*days) : QString::number(*days);
        return {};
    case FileColumn:
        if (const Delivery *delivery = year ? year->current() : nullptr)
            return QStringList({year->versionName(*delivery), delivery->file}).join(u' ').trimmed();
        return {};
    default: return {};
    }
}

QVariant UnitQueueModel::sortedBy(int unit, int column) const
{
    const Draft *draft = draftOf(unit);
    if (column == StatusColumn)
        return static_cast<int>(std::ranges::find(byUrgency, statusOf(unit)) - std::begin(byUrgency));
    if (column == ErrorsColumn || column == WarningsColumn)
        return draft ? QVariant(column == ErrorsColumn ? draft->errors : draft->warnings) : QVariant();
    if (column == DaysColumn)
        return daysLeft(unit).value_or(std::numeric_limits<int>::max());
    return shown(unit, column);
}

QVariant UnitQueueModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int unit = index.row();
    const UnitYear *year = yearOf(unit);
    switch (role) {
    case Qt::DisplayRole: return shown(unit, index.column());
    case SortRole: return sortedBy(unit, index.column());
    case UnitRole: return unit;
    case StatusRole: return QVariant::fromValue(statusOf(unit));
    case ChangedRole: return year && year->isChangedSinceSeen();
    case Qt::TextAlignmentRole:
        return isNumber(index.column()) ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::ToolTipRole: return shown(unit, index.column());
    default: return {};
    }
}

QVariant UnitQueueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole && isNumber(section))
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case NameColumn: return tr("Unit");
    case StatusColumn: return tr("Status");
    case ErrorsColumn: return tr("Errors");
    case WarningsColumn: return tr("Warnings");
    case RoundsColumn: return tr("Rounds");
    case DaysColumn: return tr("Days left");
    case FileColumn: return tr("Draft");
    default: return {};
    }
}

} // namespace gouji
