// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/formtableview.h"

#include "views/widgets/figuredelegate.h"
#include "views/widgets/gridcorner.h"
#include "views/widgets/gridheaderview.h"

#include <QKeyEvent>
#include <QWheelEvent>

namespace gouji {

FormTableView::FormTableView(TableModel &model, Part part, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_part(part)
    , m_delegate(new FigureDelegate(this))
    , m_plainFont(font())
{
    setModel(&model);
    setItemDelegate(m_delegate);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    viewport()->setBackgroundRole(QPalette::Window);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(true);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                    QAbstractItemView::AnyKeyPressed);
    setSelectionMode(QAbstractItemView::ContiguousSelection);
    setUpHeaders();
    setSpans();
    takeSizes();
    connect(this, &QAbstractItemView::entered, this, &FormTableView::pointedAt);
}

void FormTableView::setUpHeaders()
{
    const TableTemplate &table = m_model.table();
    m_headers = new GridHeaderView(Qt::Horizontal, table, this);
    m_headers->setCheckTitle(tr("Balance"));
    m_labels = new GridHeaderView(Qt::Vertical, table, this);
    m_labels->setCheckTitle(tr("Balance of the columns"));
    m_labels->setShowsTitleOnly(m_part == Part::CheckRow);
    setHorizontalHeader(m_headers);
    setVerticalHeader(m_labels);
    m_headers->setVisible(m_part == Part::Body && table.frozenRows() > 0);
    m_labels->setVisible(table.frozenColumns() > 0);
    if (m_part == Part::Body && table.frozenRows() > 0 && table.frozenColumns() > 0)
        m_corner = new GridCorner(table, this);
    for (int row = 0; row < m_model.rowCount(); ++row)
        setRowHidden(row, (row == m_model.bodyRowCount()) != (m_part == Part::CheckRow));
}

void FormTableView::setSpans()
{
    const TableTemplate &table = m_model.table();
    for (const GridCell &cell : table.cells()) {
        const bool isBody = cell.row >= table.frozenRows() && cell.column >= table.frozenColumns();
        if (isBody && (cell.rowSpan > 1 || cell.columnSpan > 1))
            setSpan(cell.row - table.frozenRows(), cell.column - table.frozenColumns(), cell.rowSpan, cell.columnSpan);
    }
    for (const BalancePlace &place : m_model.layout().checkRow()) {
        if (place.columnSpan > 1)
            setSpan(m_model.bodyRowCount(), place.column - table.frozenColumns(), 1, place.columnSpan);
    }
}

void FormTableView::takeSizes()
{
    const TableTemplate &table = m_model.table();
    m_metrics = TableMetrics(table, font(), m_room);
    for (int column = 0; column < m_model.bodyColumnCount(); ++column)
        setColumnWidth(column, m_metrics.columnWidth(column + table.frozenColumns()));
    if (m_model.hasCheckColumn())
        setColumnWidth(m_model.bodyColumnCount(), m_metrics.checkWidth());
    for (int row = 0; row < m_model.bodyRowCount(); ++row)
        setRowHeight(row, m_metrics.rowHeight(row + table.frozenRows()));
    if (m_model.hasCheckRow())
        setRowHeight(m_model.bodyRowCount(), m_metrics.lineHeight() + 10);
    m_headers->setMetrics(&m_metrics);
    m_labels->setMetrics(&m_metrics);
    updateGeometries();
}

void FormTableView::setRoom(int width)
{
    if (width == m_room)
        return;
    m_room = width;
    takeSizes();
}

void FormTableView::setZoom(double factor)
{
    m_zoom = factor;
    QFont zoomed = m_plainFont;
    zoomed.setPointSizeF(m_plainFont.pointSizeF() * factor);
    setFont(zoomed);
    takeSizes();
}

void FormTableView::setOutlined(const std::vector<CellIndex> &cells)
{
    m_delegate->setOutlined(cells);
    viewport()->update();
}

void FormTableView::goTo(CellIndex cell)
{
    const QModelIndex index = m_model.indexOf(cell);
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    scrollTo(index);
    setFocus();
}

int FormTableView::fullWidth() const
{
    return (m_labels->isHidden() ? 0 : m_labels->sizeHint().width()) + m_headers->length();
}

int FormTableView::fullHeight() const
{
    return (m_headers->isHidden() ? 0 : m_headers->sizeHint().height()) + m_labels->length();
}

void FormTableView::updateGeometries()
{
    QTableView::updateGeometries();
    if (m_corner)
        m_corner->setGeometry(0, 0, m_labels->width(), m_headers->height());
}

void FormTableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() != QEvent::LanguageChange || !m_headers)
        return;
    m_headers->setCheckTitle(tr("Balance"));
    m_labels->setCheckTitle(tr("Balance of the columns"));
}

void FormTableView::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && state() != EditingState)
        moveBy(event->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
    else if ((event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) && state() != EditingState)
        blankSelection();
    else
        QTableView::keyPressEvent(event);
}

void FormTableView::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QTableView::wheelEvent(event);
        return;
    }
    emit zoomWanted(event->angleDelta().y() > 0 ? 1 : -1);
    event->accept();
}

void FormTableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    emit pointedAt(current);
}

// Steps over texts: the arrow keys go from figure to figure.
QModelIndex FormTableView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex start = currentIndex();
    QModelIndex index = QTableView::moveCursor(action, modifiers);
    while (index.isValid() && !m_model.flags(index).testFlag(Qt::ItemIsSelectable) && index != currentIndex()) {
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
        index = QTableView::moveCursor(action, modifiers);
    }
    const bool found = index.isValid() && m_model.flags(index).testFlag(Qt::ItemIsSelectable);
    if (start.isValid() && currentIndex() != start)
        selectionModel()->setCurrentIndex(start, QItemSelectionModel::NoUpdate);
    return found ? index : start;
}

void FormTableView::moveBy(int rows)
{
    const QModelIndex target = moveCursor(rows > 0 ? MoveDown : MoveUp, Qt::NoModifier);
    if (target.isValid())
        setCurrentIndex(target);
}

void FormTableView::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    QTableView::closeEditor(editor, hint);
    if (hint == QAbstractItemDelegate::SubmitModelCache)
        moveBy(1); // Return ended the edit
}

void FormTableView::blankSelection()
{
    const QModelIndexList selected = selectionModel()->selectedIndexes();
    for (const QModelIndex &index : selected)
        m_model.setData(index, QString());
}

} // namespace gouji
