// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/gridheaderview.h"

#include "views/widgets/gridpainter.h"

#include <QPainter>

namespace gouji {

GridHeaderView::GridHeaderView(Qt::Orientation orientation, const TableTemplate &table, QWidget *parent)
    : QHeaderView(orientation, parent)
    , m_table(table)
{
    setSectionResizeMode(QHeaderView::Fixed);
    setMinimumSectionSize(1);
    setSectionsClickable(false);
    setHighlightSections(false);
}

void GridHeaderView::setMetrics(const TableMetrics *metrics)
{
    m_metrics = metrics;
    updateGeometry();
    viewport()->update();
}

QSize GridHeaderView::sizeHint() const
{
    if (!m_metrics)
        return QHeaderView::sizeHint();
    if (isHorizontal())
        return {QHeaderView::sizeHint().width(), m_metrics->height(0, m_table.frozenRows())};
    return {m_metrics->width(0, m_table.frozenColumns()), QHeaderView::sizeHint().height()};
}

bool GridHeaderView::isOurs(const GridCell &cell) const
{
    return isHorizontal() ? cell.row < m_table.frozenRows() && cell.column >= m_table.frozenColumns()
                          : cell.column < m_table.frozenColumns() && cell.row >= m_table.frozenRows();
}

QRect GridHeaderView::place(const GridCell &cell) const
{
    const int first = isHorizontal() ? cell.column - m_table.frozenColumns() : cell.row - m_table.frozenRows();
    const int last = first + (isHorizontal() ? cell.columnSpan : cell.rowSpan) - 1;
    const int start = sectionViewportPosition(first);
    const int length = sectionViewportPosition(last) + sectionSize(last) - start;
    if (isHorizontal())
        return {start, m_metrics->height(0, cell.row), length, m_metrics->height(cell.row, cell.rowSpan)};
    return {m_metrics->width(0, cell.column), start, m_metrics->width(cell.column, cell.columnSpan), length};
}

void GridHeaderView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    const Theme theme = Theme::of(palette());
    painter.fillRect(viewport()->rect(), theme.headerGround);
    if (!m_metrics || count() == 0)
        return;
    if (m_showsTitleOnly) {
        painter.setPen(theme.toDo);
        painter.drawText(viewport()->rect().adjusted(8, 0, -8, 0), Qt::AlignRight | Qt::AlignVCenter, m_checkTitle);
        paintGridRules(painter, viewport()->rect(), theme);
        return;
    }
    for (const GridCell &cell : m_table.cells()) {
        if (isOurs(cell))
            paintGridText(painter, cell, place(cell), viewport()->rect(), theme);
    }
    paintCheckTitle(painter, theme);
}

void GridHeaderView::paintCheckTitle(QPainter &painter, const Theme &theme) const
{
    const int section = m_table.columnCount() - m_table.frozenColumns();
    if (!isHorizontal() || section >= count())
        return;
    const QRect title(sectionViewportPosition(section), 0, sectionSize(section), viewport()->height());
    paintGridRules(painter, title, theme);
    painter.setPen(theme.toDo);
    painter.drawText(title.adjusted(4, 0, -4, 0), Qt::AlignCenter | Qt::TextWordWrap, m_checkTitle);
}

} // namespace gouji
