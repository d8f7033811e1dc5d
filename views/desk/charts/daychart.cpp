// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/desk/charts/daychart.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace gouji {
namespace {

constexpr qint64 mostBars = 24;

} // namespace

DayChart::DayChart(QString title, const std::vector<DayCount> &days, QDate due, QString nothing)
    : m_title(std::move(title))
    , m_due(due)
    , m_nothing(std::move(nothing))
{
    if (!days.empty())
        makeBars(days);
}

/// No bar holds days before the due day and after it.
void DayChart::makeBars(const std::vector<DayCount> &days)
{
    const QDate last = m_due.isValid() ? std::max(days.back().day, m_due) : days.back().day;
    const QDate first = m_due.isValid() ? std::min(days.front().day, m_due) : days.front().day;
    m_daysABar = static_cast<int>((first.daysTo(last) + mostBars) / mostBars);
    const qint64 before = m_due.isValid() ? first.daysTo(m_due) % m_daysABar : m_daysABar - 1;
    m_first = first.addDays(before + 1 - m_daysABar);
    const qint64 bars = m_first.daysTo(last) / m_daysABar + 1;
    m_days = bars * m_daysABar;
    for (qint64 i = 0; i < bars; ++i)
        m_bars.push_back({m_first.addDays(i * m_daysABar), 0});
    for (const DayCount &day : days) {
        Bar &bar = m_bars[static_cast<std::size_t>(m_first.daysTo(day.day) / m_daysABar)];
        bar.count += day.count;
        m_most = std::max(m_most, bar.count);
    }
}

/// The year is told where there is more than one.
QString DayChart::shownDay(QDate day) const
{
    const bool isOneYear = m_first.year() == m_first.addDays(m_days - 1).year();
    return day.toString(isOneYear ? QStringLiteral("M-d") : QStringLiteral("yyyy-M-d"));
}

QString DayChart::description() const
{
    QStringList parts;
    for (const Bar &bar : m_bars) {
        const QString end = shownDay(bar.first.addDays(m_daysABar - 1));
        const QString days = m_daysABar > 1 ? shownDay(bar.first) + u'–' + end : end;
        if (bar.count > 0)
            parts.append(QStringLiteral("%1: %2").arg(days).arg(bar.count));
    }
    if (parts.isEmpty())
        parts.append(m_nothing);
    if (m_due.isValid())
        parts.append(QCoreApplication::translate("Charts", "due %1").arg(shownDay(m_due)));
    return m_title + QStringLiteral(": ") + parts.join(QStringLiteral("; "));
}

QSizeF DayChart::leastSize(const QFontMetricsF &metrics) const
{
    return {metrics.height() * 18, titleHeight(metrics) + metrics.height() * 7};
}

qreal DayChart::xOf(const QRectF &plot, QDate day) const
{
    return plot.left() + plot.width() * static_cast<qreal>(m_first.daysTo(day)) / static_cast<qreal>(m_days);
}

void DayChart::paint(QPainter &painter, const QRectF &room, const ChartColours &colours) const
{
    const QRectF below = belowTitle(painter, room, m_title, colours);
    if (m_bars.empty()) {
        painter.setPen(colours.quiet);
        painter.drawText(below, Qt::AlignLeft | Qt::AlignTop, m_nothing);
        return;
    }
    const qreal line = QFontMetricsF(painter.font(), painter.device()).height();
    const QRectF plot = below.adjusted(0, line * 1.2, 0, -line * 1.4);
    paintBars(painter, plot, colours);
    paintDays(painter, plot, colours);
    if (m_due.isValid())
        paintDue(painter, plot, colours);
}

void DayChart::paintBars(QPainter &painter, const QRectF &plot, const ChartColours &colours) const
{
    const qreal line = QFontMetricsF(painter.font(), painter.device()).height();
    const qreal slot = plot.width() / static_cast<qreal>(m_bars.size());
    painter.setPen(colours.grid);
    painter.drawLine(plot.bottomLeft(), plot.bottomRight());
    for (const Bar &bar : m_bars) {
        if (bar.count == 0)
            continue;
        const qreal height = (plot.height() - line) * bar.count / m_most;
        const QRectF place(xOf(plot, bar.first) + slot * 0.15, plot.bottom() - height, slot * 0.7, height);
        const bool isLate = m_due.isValid() && bar.first > m_due;
        painter.setPen(colours.bar);
        painter.setBrush(QBrush(colours.bar, isLate ? Qt::BDiagPattern : Qt::SolidPattern));
        painter.drawRect(place);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(colours.text);
        painter.drawText(QRectF(place.center().x() - slot, place.top() - line, 2 * slot, line), Qt::AlignCenter,
                         QString::number(bar.count));
    }
}

/// The first day and the last of what is shown, below the plot.
void DayChart::paintDays(QPainter &painter, const QRectF &plot, const ChartColours &colours) const
{
    const QRectF below(plot.left(), plot.bottom(), plot.width(),
                       QFontMetricsF(painter.font(), painter.device()).height());
    painter.setPen(colours.quiet);
    painter.drawText(below, Qt::AlignLeft | Qt::AlignTop, shownDay(m_first));
    painter.drawText(below, Qt::AlignRight | Qt::AlignTop, shownDay(m_first.addDays(m_days - 1)));
}

/// At the end of its day, its name above.
void DayChart::paintDue(QPainter &painter, const QRectF &plot, const ChartColours &colours) const
{
    const QFontMetricsF metrics(painter.font(), painter.device());
    const qreal x = xOf(plot, m_due.addDays(1));
    const QString words = QCoreApplication::translate("Charts", "due %1").arg(shownDay(m_due));
    const qreal width = metrics.horizontalAdvance(words) + 2;
    painter.setPen(QPen(colours.mark, 1.5, Qt::DashLine));
    painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
    painter.setPen(colours.text);
    const qreal left = std::clamp(x - width / 2, plot.left(), std::max(plot.left(), plot.right() - width));
    painter.drawText(QRectF(left, plot.top() - metrics.height() * 1.1, width, metrics.height()), Qt::AlignCenter,
                     words);
}

} // namespace gouji
