// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/template/cellindex.h"

#include <QStyledItemDelegate>

#include <vector>

namespace gouji {

/// Draws the places of a table's body and edits its figures: zeros quiet, blanks with a dot, marks as typed, computed
/// totals with a Σ, broken cells tinted, the likeliest cause framed, the cells of a chosen rule outlined. A key that ends
/// an edit commits at once; an input method keeps such keys to itself while it composes.
class FigureDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// Whether last year's figure stands as a quiet second line under each figure.
    void setShowsLastYear(bool shows) { m_showsLastYear = shows; }
    /// How high that line is in a table of this font.
    static int lastYearHeight(const QFont &font);

    /// The cells to outline: those that take part in the rule that has the focus.
    void setOutlined(std::vector<CellIndex> cells) { m_outlined = std::move(cells); }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
    bool eventFilter(QObject *object, QEvent *event) override;

signals:
    /// A key ended an edit, and the cursor is to go on: Enter, Tab, an arrow up or down.
    void leftByKey(int key, Qt::KeyboardModifiers modifiers);

private:
    bool isOutlined(const QModelIndex &index) const;

    std::vector<CellIndex> m_outlined;
    bool m_showsLastYear = false;
};

} // namespace gouji
