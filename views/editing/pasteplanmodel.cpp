// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editing/pasteplanmodel.h"

#include "model/checks/cellname.h"

#include <algorithm>
#include <numeric>

namespace gouji {
namespace {

int weight(const PasteItem &item)
{
    switch (item.place.fate) {
    case PasteFate::Lands: return 3;
    case PasteFate::TotalAgrees: return 4;
    case PasteFate::LandsAsText: return 2;
    case PasteFate::TotalDiffers: return 1;
    default: return 0;
    }
}

} // namespace

PastePlanModel::PastePlanModel(PastePlan plan, const FormTemplate &form, QObject *parent)
    : QAbstractTableModel(parent)
    , m_plan(std::move(plan))
    , m_form(form)
    , m_order(m_plan.items().size())
{
    std::iota(m_order.begin(), m_order.end(), 0);
    std::ranges::stable_sort(m_order, {},
                             [this](int row) { return weight(m_plan.items()[static_cast<std::size_t>(row)]); });
}

const PasteItem &PastePlanModel::item(const QModelIndex &index) const
{
    return m_plan.items()[static_cast<std::size_t>(m_order[static_cast<std::size_t>(index.row())])];
}

int PastePlanModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_order.size());
}

int PastePlanModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : RemarkColumn + 1;
}

QVariant PastePlanModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PasteItem &shown = item(index);
    const bool isTotal = shown.place.fate == PasteFate::TotalDiffers;
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(shown, index.column());
    if (role == Qt::CheckStateRole && isTotal && index.column() == TextColumn)
        return shown.isTicked ? Qt::Checked : Qt::Unchecked;
    return {};
}

QString PastePlanModel::text(const PasteItem &shown, int column) const
{
    switch (column) {
    case TextColumn: return shown.place.text;
    case PlaceColumn: return shown.place.cell ? cellName(m_form, m_form.cell(*shown.place.cell).id) : QString();
    case BeforeColumn: return shown.before.value.toString();
    default: return remark(shown);
    }
}

QString PastePlanModel::remark(const PasteItem &shown) const
{
    switch (shown.place.fate) {
    case PasteFate::Lands: return {};
    case PasteFate::LandsAsText: return tr("No number; will stand there as text");
    case PasteFate::TotalAgrees: return tr("The total comes out as this");
    case PasteFate::TotalDiffers: return tr("The total comes out differently; tick to type over it");
    case PasteFate::NoRow: return tr("Does not land: no row has this label");
    case PasteFate::NoColumn: return tr("Does not land: no column has this header");
    case PasteFate::Outside: return tr("Does not land: beyond the table");
    case PasteFate::OverLabel: return tr("Does not land: no figure belongs here");
    case PasteFate::Twice: return tr("Does not land: another value goes to the same cell");
    }
    return {};
}

bool PastePlanModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !flags(index).testFlag(Qt::ItemIsUserCheckable))
        return false;
    m_plan.setTicked(m_order[static_cast<std::size_t>(index.row())], value.toInt() == Qt::Checked);
    emit dataChanged(index, index, {Qt::CheckStateRole});
    return true;
}

QVariant PastePlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TextColumn: return tr("Copied");
    case PlaceColumn: return tr("Goes to");
    case BeforeColumn: return tr("Now");
    case RemarkColumn: return tr("Remark");
    default: return {};
    }
}

Qt::ItemFlags PastePlanModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const bool canTick = index.column() == TextColumn && item(index).place.fate == PasteFate::TotalDiffers;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | (canTick ? Qt::ItemIsUserCheckable : Qt::NoItemFlags);
}

} // namespace gouji
