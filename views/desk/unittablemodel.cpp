// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/desk/unittablemodel.h"

#include "model/report/bodynames.h"

#include <QRegularExpression>

namespace gouji {
namespace {

constexpr QChar listSeparator = u'、';

QString listText(const QStringList &names)
{
    return names.join(listSeparator);
}

QStringList listOf(const QString &typed)
{
    static const QRegularExpression separators(QStringLiteral("[、，,；;\\s]+"));
    return typed.split(separators, Qt::SkipEmptyParts);
}

} // namespace

UnitTableModel::UnitTableModel(QObject *parent) : QAbstractTableModel(parent) {}

void UnitTableModel::setUnits(std::vector<EditedUnit> units)
{
    beginResetModel();
    m_units = std::move(units);
    endResetModel();
    findFaults();
}

void UnitTableModel::findFaults()
{
    std::vector<Unit> units;
    for (const EditedUnit &edited : m_units)
        units.push_back(edited.unit);
    const UnitList list(std::move(units));
    m_faults.clear();
    for (const UnitFault &fault : list.faults())
        m_faults.append(unitFaultText(fault, list));
    emit faultsChanged();
}

int UnitTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_units.size());
}

int UnitTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant UnitTableModel::edited(const Unit &unit, int column)
{
    switch (column) {
    case NameColumn: return unit.name;
    case KindColumn: return static_cast<int>(unit.kind);
    case LevelColumn: return static_cast<int>(unit.level);
    case ParentColumn: return unit.parent;
    case WhyColumn: return unit.whyLeftOut;
    case CodeColumn: return unit.identityCode;
    case FormerColumn: return listText(unit.formerNames);
    case MergedColumn: return listText(unit.mergedFrom);
    case AliasesColumn: return listText(unit.aliases);
    case AreaColumn: return unit.area;
    case ContactColumn: return unit.contact;
    default: return {};
    }
}

QVariant UnitTableModel::shown(const Unit &unit, int column)
{
    if (column == KindColumn)
        return bodyKindName(unit.kind);
    return column == LevelColumn ? bodyLevelName(unit.level) : edited(unit, column);
}

void UnitTableModel::set(Unit &unit, int column, const QVariant &value)
{
    const QString text = value.toString().trimmed();
    switch (column) {
    case NameColumn: unit.name = text; break;
    case KindColumn: unit.kind = static_cast<BodyKind>(value.toInt()); break;
    case LevelColumn: unit.level = static_cast<BodyLevel>(value.toInt()); break;
    case ParentColumn: unit.parent = text; break;
    case WhyColumn: unit.whyLeftOut = text; break;
    case CodeColumn: unit.identityCode = text.toUpper(); break;
    case FormerColumn: unit.formerNames = listOf(text); break;
    case MergedColumn: unit.mergedFrom = listOf(text); break;
    case AliasesColumn: unit.aliases = listOf(text); break;
    case AreaColumn: unit.area = text; break;
    case ContactColumn: unit.contact = text; break;
    default: break;
    }
}

QVariant UnitTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Unit &unit = m_units[static_cast<std::size_t>(index.row())].unit;
    if (index.column() == CountedColumn && role == Qt::CheckStateRole)
        return unit.isLeftOut ? Qt::Unchecked : Qt::Checked;
    if (role == Qt::EditRole)
        return edited(unit, index.column());
    return role == Qt::DisplayRole ? shown(unit, index.column()) : QVariant();
}

bool UnitTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return false;
    Unit &unit = m_units[static_cast<std::size_t>(index.row())].unit;
    const Unit before = unit;
    if (role == Qt::CheckStateRole && index.column() == CountedColumn)
        unit.isLeftOut = value.toInt() != Qt::Checked;
    else if (role == Qt::EditRole)
        set(unit, index.column(), value);
    else
        return false;
    if (unit == before)
        return true;
    emit dataChanged(index, index);
    findFaults();
    return true;
}

Qt::ItemFlags UnitTableModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    if (!index.isValid())
        return usual;
    return index.column() == CountedColumn ? usual | Qt::ItemIsUserCheckable : usual | Qt::ItemIsEditable;
}

bool UnitTableModel::insertRows(int row, int count, const QModelIndex &parent)
{
    if (parent.isValid() || row < 0 || row > rowCount() || count < 1)
        return false;
    beginInsertRows({}, row, row + count - 1);
    m_units.insert(m_units.begin() + row, static_cast<std::size_t>(count), EditedUnit());
    endInsertRows();
    findFaults();
    return true;
}

bool UnitTableModel::removeRows(int row, int count, const QModelIndex &parent)
{
    if (parent.isValid() || row < 0 || count < 1 || row + count > rowCount())
        return false;
    beginRemoveRows({}, row, row + count - 1);
    m_units.erase(m_units.begin() + row, m_units.begin() + row + count);
    endRemoveRows();
    findFaults();
    return true;
}

QVariant UnitTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case NameColumn: return tr("Unit");
    case KindColumn: return tr("Kind");
    case LevelColumn: return tr("Level");
    case ParentColumn: return tr("Unit above");
    case CountedColumn: return tr("In the sum");
    case WhyColumn: return tr("Why not");
    case CodeColumn: return tr("Identity code");
    case FormerColumn: return tr("Former names");
    case MergedColumn: return tr("Merged into it");
    case AliasesColumn: return tr("Other names");
    case AreaColumn: return tr("Area");
    case ContactColumn: return tr("Contact");
    default: return {};
    }
}

} // namespace gouji
