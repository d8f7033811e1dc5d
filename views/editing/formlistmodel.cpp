// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editing/formlistmodel.h"

#include "views/editing/formdifferencewords.h"

#include <algorithm>

namespace gouji {
namespace {

constexpr qsizetype shownDigits = 8; // enough to compare by telephone; the whole is in the tip

} // namespace

FormListModel::FormListModel(QObject *parent) : QAbstractTableModel(parent) {}

void FormListModel::setForms(std::vector<ListedForm> forms)
{
    beginResetModel();
    m_forms = std::move(forms);
    endResetModel();
}

int FormListModel::rowOf(QStringView id) const
{
    const auto found =
        std::ranges::find_if(m_forms, [id](const ListedForm &listed) { return listed.form->id() == id; });
    return found == m_forms.end() ? -1 : static_cast<int>(found - m_forms.begin());
}

void FormListModel::retranslate()
{
    if (!m_forms.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int FormListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_forms.size());
}

int FormListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FormListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ListedForm &listed = m_forms[static_cast<std::size_t>(index.row())];
    if (role == Qt::DisplayRole)
        return shown(listed, index.column());
    if (role == Qt::ToolTipRole)
        return index.column() == DigestColumn ? tr("SHA-256: %1").arg(listed.digest) : shown(listed, index.column());
    return {};
}

QString FormListModel::shown(const ListedForm &listed, int column)
{
    switch (column) {
    case NameColumn: return listed.form->name();
    case YearsColumn: return formYears(*listed.form);
    case CellsColumn: return QString::number(listed.form->cells().size());
    case OriginColumn: return listed.isBuiltIn ? tr("comes with the program") : listed.origin;
    case DigestColumn: return listed.digest.left(shownDigits);
    default: return {};
    }
}

QVariant FormListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (section) {
    case NameColumn: return tr("Form");
    case YearsColumn: return tr("Report years");
    case CellsColumn: return tr("Figures");
    case OriginColumn: return tr("Where it comes from");
    case DigestColumn: return tr("Check digits");
    default: return {};
    }
}

} // namespace gouji
