// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/desk/unitqueuemodel.h"

#include <QCollator>

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

/// Nothing where so little is shared that it says nothing.
QVariant percent(int likeness)
{
    constexpr int least = 30;
    return likeness >= least ? QVariant(QStringLiteral("%1 %").arg(likeness)) : QVariant();
}

bool isNumber(int column)
{
    return column >= UnitQueueModel::ErrorsColumn && column <= UnitQueueModel::SiblingColumn;
}

/// The places of the units in the order of Pinyin, found once, so that sorting thousands compares numbers.
std::vector<int> placesByPinyin(const UnitList &units)
{
    const QCollator collator(QLocale(QLocale::Chinese, QLocale::China));
    std::vector<std::pair<QCollatorSortKey, int>> keys;
    keys.reserve(static_cast<std::size_t>(units.size()));
    for (int unit = 0; unit < units.size(); ++unit)
        keys.emplace_back(collator.sortKey(units[unit].name), unit);
    std::ranges::stable_sort(keys, [](const auto &a, const auto &b) { return a.first < b.first; });
    std::vector<int> places(keys.size());
    for (std::size_t i = 0; i < keys.size(); ++i)
        places[static_cast<std::size_t>(keys[i].second)] = static_cast<int>(i);
    return places;
}

} // namespace

UnitQueueModel::UnitQueueModel(QObject *parent) : QAbstractTableModel(parent) {}

void UnitQueueModel::show(DeskStatePtr state, QDate today)
{
    const bool isSameList = m_state->desk().units == state->desk().units;
    if (!isSameList)
        beginResetModel();
    m_state = std::move(state);
    m_today = today;
    if (!isSameList) {
        m_places = placesByPinyin(m_state->units());
        endResetModel();
    } else if (rowCount() > 0) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

int UnitQueueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_state->units().size();
}

int UnitQueueModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant UnitQueueModel::shown(int unit, int column) const
{
    const UnitYear *year = m_state->yearOf(unit);
    const Draft *draft = m_state->checkedOf(unit);
    switch (column) {
    case NameColumn: return m_state->units()[unit].name;
    case StatusColumn:
        return year && year->isChangedSinceSeen() ? tr("%1, new version").arg(unitStatusName(m_state->statusOf(unit)))
                                                  : unitStatusName(m_state->statusOf(unit));
    case ErrorsColumn: return draft ? QVariant(counted(draft->errors, u"●")) : QVariant();
    case WarningsColumn: return draft ? QVariant(counted(draft->warnings, u"▲")) : QVariant();
    case RoundsColumn: return year && year->rounds() > 0 ? QVariant(year->rounds()) : QVariant();
    case DaysColumn:
        if (const std::optional<int> days = m_state->daysLeft(unit, m_today))
            return *days < 0 ? tr("%n day(s) late", nullptr, -*days) : QString::number(*days);
        return {};
    case LastYearColumn: return draft ? percent(draft->lastYear.likeness) : QVariant();
    case SiblingColumn: return percent(m_state->nearestTo(unit).likeness);
    case FileColumn:
        if (const Delivery *delivery = year ? year->current() : nullptr)
            return QStringList({year->versionName(*delivery), delivery->file}).join(u' ').trimmed();
        return {};
    default: return {};
    }
}

QVariant UnitQueueModel::sortedBy(int unit, int column) const
{
    const Draft *draft = m_state->checkedOf(unit);
    if (column == NameColumn)
        return m_places[static_cast<std::size_t>(unit)];
    if (column == StatusColumn)
        return static_cast<int>(std::ranges::find(byUrgency, m_state->statusOf(unit)) - std::begin(byUrgency));
    if (column == ErrorsColumn || column == WarningsColumn)
        return draft ? QVariant(column == ErrorsColumn ? draft->errors : draft->warnings) : QVariant();
    if (column == LastYearColumn)
        return draft ? draft->lastYear.likeness : -1;
    if (column == SiblingColumn)
        return m_state->nearestTo(unit).likeness;
    if (column == DaysColumn)
        return m_state->daysLeft(unit, m_today).value_or(std::numeric_limits<int>::max());
    return shown(unit, column);
}

QVariant UnitQueueModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int unit = index.row();
    const UnitYear *year = m_state->yearOf(unit);
    switch (role) {
    case Qt::DisplayRole: return shown(unit, index.column());
    case SortRole: return sortedBy(unit, index.column());
    case UnitRole: return unit;
    case StatusRole: return QVariant::fromValue(m_state->statusOf(unit));
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
    if (role == Qt::ToolTipRole && section == LastYearColumn)
        return tr("How much of the text stands in last year's report too");
    if (role == Qt::ToolTipRole && section == SiblingColumn)
        return tr("How much of the text stands in another unit's too, about");
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case NameColumn: return tr("Unit");
    case StatusColumn: return tr("Status");
    case ErrorsColumn: return tr("Errors");
    case WarningsColumn: return tr("Warnings");
    case RoundsColumn: return tr("Rounds");
    case DaysColumn: return tr("Days left");
    case LastYearColumn: return tr("As last year");
    case SiblingColumn: return tr("As others");
    case FileColumn: return tr("Draft");
    default: return {};
    }
}

} // namespace gouji
