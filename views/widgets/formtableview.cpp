// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/formtableview.h"

#include "views/editing/tablecopy.h"
#include "views/widgets/figuredelegate.h"
#include "views/widgets/gridcorner.h"
#include "views/widgets/gridheaderview.h"
#include "views/widgets/totalguard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QWheelEvent>

#include <algorithm>

namespace gouji {

FormTableView::FormTableView(TableModel &model, Part part, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_part(part)
    , m_delegate(new FigureDelegate(this))
    , m_guard(new TotalGuard(this))
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
    connect(m_delegate, &FigureDelegate::leftByKey, this, &FormTableView::onLeftByKey);
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
    const bool showsLastYear = m_showsLastYear && m_model.session().hasLastYear();
    m_delegate->setShowsLastYear(showsLastYear);
    if (showsLastYear)
        m_metrics.makeRoom(table, m_metrics.lineHeight() + FigureDelegate::lastYearHeight(font()));
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

void FormTableView::setShowsLastYear(bool shows)
{
    m_showsLastYear = shows;
    takeSizes();
    viewport()->update();
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
    const int key = event->key();
    const bool beginsSum = key == Qt::Key_Plus && event->modifiers() == Qt::KeypadModifier && !m_guard->isAsking();
    if (state() == EditingState)
        return QTableView::keyPressEvent(event);
    if ((m_guard->isAsking() && answerGuard(*event)) || usesClipboard(*event))
        event->accept();
    else if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab || key == Qt::Key_Backtab)
        event->setAccepted(goOn(key, event->modifiers()));
    else if (key == Qt::Key_Delete || key == Qt::Key_Backspace)
        blankSelection();
    else if (beginsSum && m_model.cellAt(currentIndex()))
        beginSum();
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
    m_guard->release();
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

// The arrow keys stay where they are at an end; Enter and Tab go on in the next column or row.
bool FormTableView::goOn(int key, Qt::KeyboardModifiers modifiers)
{
    const bool isBack = modifiers.testFlag(Qt::ShiftModifier) || key == Qt::Key_Backtab;
    const bool isTab = key == Qt::Key_Tab || key == Qt::Key_Backtab;
    QModelIndex target;
    if (key == Qt::Key_Up || key == Qt::Key_Down)
        target = moveCursor(key == Qt::Key_Up ? MoveUp : MoveDown, Qt::NoModifier);
    else if (isTab || m_enterMoves == EnterMoves::Right)
        target = nextFigure(m_model, currentIndex(), isBack ? FigureStep::Left : FigureStep::Right);
    else
        target = nextFigure(m_model, currentIndex(), isBack ? FigureStep::Up : FigureStep::Down);
    if (target.isValid())
        setCurrentIndex(target);
    return target.isValid() || !isTab; // where Tab finds no further figure it leaves the table
}

void FormTableView::onLeftByKey(int key, Qt::KeyboardModifiers modifiers)
{
    setFocus();
    goOn(key, modifiers);
}

bool FormTableView::isGuarded(const QModelIndex &index) const
{
    return index.data(TableModel::ComputedRole).toBool();
}

bool FormTableView::edit(const QModelIndex &index, EditTrigger trigger, QEvent *event)
{
    constexpr EditTriggers byHand = DoubleClicked | EditKeyPressed | AnyKeyPressed;
    if (!byHand.testFlag(trigger) || state() == EditingState || !isGuarded(index))
        return QTableView::edit(index, trigger, event);
    const bool isKey = trigger == AnyKeyPressed && event && event->type() == QEvent::KeyPress;
    m_guard->hold(index, isKey ? static_cast<QKeyEvent *>(event)->text() : QString());
    return true;
}

// A text committed without a composition before it (full-width digits) would open an editor and be lost.
void FormTableView::inputMethodEvent(QInputMethodEvent *event)
{
    const bool isFirst = state() != EditingState && m_model.cellAt(currentIndex());
    if (isFirst && isGuarded(currentIndex())) {
        if (!event->commitString().isEmpty() || !event->preeditString().isEmpty())
            m_guard->hold(currentIndex(), event->commitString());
    } else if (isFirst && !event->commitString().isEmpty()) {
        editWith(currentIndex(), event->commitString());
    } else {
        QTableView::inputMethodEvent(event);
        return;
    }
    event->accept();
}

bool FormTableView::answerGuard(QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2: typeOver(); return true;
    case Qt::Key_Escape: m_guard->release(); return true;
    case Qt::Key_Backspace: m_guard->dropLastCharacter(); return true;
    default: return false; // further text comes back through edit()
    }
}

void FormTableView::typeOver()
{
    const QModelIndex index = m_guard->index();
    editWith(index, m_guard->release());
}

void FormTableView::editWith(const QModelIndex &index, const QString &text)
{
    edit(index);
    auto *editor = qobject_cast<QLineEdit *>(indexWidget(index));
    if (editor && !text.isEmpty())
        editor->setText(text);
}

// The keypad has no = of its own.
void FormTableView::beginSum()
{
    if (isGuarded(currentIndex()))
        m_guard->hold(currentIndex(), QStringLiteral("="));
    else
        editWith(currentIndex(), QStringLiteral("="));
}

void FormTableView::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason)
        m_guard->release();
}

bool FormTableView::usesClipboard(const QKeyEvent &event)
{
    if (event.matches(QKeySequence::Copy))
        copy();
    else if (event.matches(QKeySequence::Cut))
        cut();
    else if (event.matches(QKeySequence::Paste))
        paste();
    else
        return false;
    return true;
}

void FormTableView::copy() const
{
    const TableCopy copied = copyOf(m_model, selectionModel()->selection());
    auto *offered = new QMimeData; // the clipboard owns it
    offered->setHtml(copied.html);
    offered->setText(copied.text);
    QGuiApplication::clipboard()->setMimeData(offered);
}

void FormTableView::cut()
{
    copy();
    blankSelection();
}

std::vector<CellIndex> FormTableView::selectedCells() const
{
    const QModelIndexList selected = selectionModel()->selectedIndexes();
    return m_model.cellsAt(selected.isEmpty() ? QModelIndexList{currentIndex()} : selected);
}

// Computed totals stay; where nothing else is selected, the person is asked as when typing.
void FormTableView::blankSelection()
{
    const std::vector<CellIndex> cells = selectedCells();
    const auto isComputed = [this](CellIndex cell) { return isGuarded(m_model.indexOf(cell)); };
    if (!cells.empty() && std::ranges::all_of(cells, isComputed))
        m_guard->hold(currentIndex(), QString());
    else
        m_model.session().blankCells(cells);
}

} // namespace gouji
