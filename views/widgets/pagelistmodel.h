// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/page/pagepainter.h"

#include <QAbstractListModel>
#include <QHash>
#include <QPixmap>

#include <memory>
#include <optional>

namespace gouji {

/// The pages of a document as a list of small pictures with their numbers. A picture is made when it is first asked for.
class PageListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setDocument(std::shared_ptr<const PageDocument> document);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    std::shared_ptr<const PageDocument> m_document;
    std::optional<PagePainter> m_painter;
    mutable QHash<int, QPixmap> m_pictures;
};

} // namespace gouji
