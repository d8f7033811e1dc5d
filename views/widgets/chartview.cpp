// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/chartview.h"

#include "views/widgets/theme.h"

#include <QEvent>
#include <QPainter>
#include <QStyleOptionFocusRect>
#include <QStylePainter>

namespace gouji {
namespace {

constexpr int margin = 8;

} // namespace

ChartView::ChartView(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
}

void ChartView::show(ChartPtr chart)
{
    m_chart = std::move(chart);
    setAccessibleName(m_chart ? m_chart->title() : QString());
    setAccessibleDescription(m_chart ? m_chart->description() : QString());
    setToolTip(m_chart ? m_chart->description() : QString());
    updateGeometry();
    update();
}

QSize ChartView::sizeHint() const
{
    const QSizeF least = m_chart ? m_chart->leastSize(QFontMetricsF(font())) : QSizeF();
    return least.toSize() + QSize(2 * margin + 1, 2 * margin + 1);
}

void ChartView::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    const Theme theme = Theme::of(palette());
    if (m_chart)
        m_chart->paint(painter, QRectF(rect()).adjusted(margin, margin, -margin, -margin),
                       {theme.text, theme.quiet, theme.grid, theme.hint, theme.warning});
    if (!hasFocus())
        return;
    QStyleOptionFocusRect focus;
    focus.initFrom(this);
    painter.drawPrimitive(QStyle::PE_FrameFocusRect, focus);
}

void ChartView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    if (event->type() == QEvent::PaletteChange)
        update();
}

} // namespace gouji
