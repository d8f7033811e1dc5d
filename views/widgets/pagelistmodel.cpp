// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/pagelistmodel.h"

namespace gouji {
namespace {

constexpr qreal dotsPerInch = 10; // 83 px wide for A4

} // namespace

void PageListModel::setDocument(std::shared_ptr<const PageDocument> document)
{
    beginResetModel();
    m_painter.reset();
    m_pictures.clear();
    m_document = std::move(document);
    if (m_document)
        m_painter.emplace(*m_document);
    endResetModel();
}

int PageListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_document ? 0 : static_cast<int>(m_document->pages.size());
}

QVariant PageListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    switch (role) {
    case Qt::DisplayRole: return QString::number(index.row() + 1);
    case Qt::AccessibleTextRole: return tr("Page %1").arg(index.row() + 1);
    case Qt::TextAlignmentRole: return int(Qt::AlignCenter);
    case Qt::DecorationRole: {
        QPixmap &picture = m_pictures[index.row()];
        if (picture.isNull())
            picture = QPixmap::fromImage(m_painter->image(index.row(), dotsPerInch));
        return picture;
    }
    default: return {};
    }
}

} // namespace gouji
