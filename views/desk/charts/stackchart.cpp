// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/desk/charts/stackchart.h"

#include <QPainter>

#include <algorithm>

namespace gouji {
namespace {

constexpr int legendColumns = 3;
constexpr qreal barLines = 1.6;
constexpr qreal legendLines = 1.5;

/// Blank for the first, which is what is missing; solid for the last, which is done.
constexpr Qt::BrushStyle patterns[] = {Qt::NoBrush,          Qt::BDiagPattern,  Qt::Dense6Pattern,
                                       Qt::DiagCrossPattern, Qt::Dense4Pattern, Qt::SolidPattern};

void fill(QPainter &painter, const QRectF &place, std::size_t part, const ChartColours &colours)
{
    painter.setPen(colours.bar);
    painter.setBrush(QBrush(colours.bar, patterns[std::min(part, std::size(patterns) - 1)]));
    painter.drawRect(place);
    painter.setBrush(Qt::NoBrush);
}

} // namespace

StackChart::StackChart(QString title, std::vector<NamedCount> counts)
    : m_title(std::move(title))
    , m_counts(std::move(counts))
{
    for (const NamedCount &count : m_counts)
        m_all += count.count;
}

QString StackChart::description() const
{
    QStringList parts;
    for (const NamedCount &count : m_counts)
        parts.append(QStringLiteral("%1 %2").arg(count.name).arg(count.count));
    return m_title + QStringLiteral(": ") + parts.join(QStringLiteral("; "));
}

QSizeF StackChart::leastSize(const QFontMetricsF &metrics) const
{
    const std::size_t rows = (m_counts.size() + legendColumns - 1) / legendColumns;
    return {metrics.height() * 18,
            titleHeight(metrics) + metrics.height() * (barLines + 0.5 + static_cast<qreal>(rows) * legendLines)};
}

void StackChart::paint(QPainter &painter, const QRectF &room, const ChartColours &colours) const
{
    const qreal line = QFontMetricsF(painter.font(), painter.device()).height();
    const QRectF below = belowTitle(painter, room, m_title, colours);
    const QRectF bar(below.left() + 0.5, below.top() + 0.5, below.width() - 1, line * barLines);
    paintBar(painter, bar, colours);
    paintLegend(painter, below.adjusted(0, line * (barLines + 0.5), 0, 0), colours);
}

void StackChart::paintBar(QPainter &painter, const QRectF &bar, const ChartColours &colours) const
{
    qreal left = bar.left();
    for (std::size_t part = 0; part < m_counts.size() && m_all > 0; ++part) {
        const qreal width = bar.width() * static_cast<qreal>(m_counts[part].count) / static_cast<qreal>(m_all);
        if (m_counts[part].count > 0)
            fill(painter, QRectF(left, bar.top(), width, bar.height()), part, colours);
        left += width;
    }
    painter.setPen(colours.grid);
    painter.drawRect(bar);
}

void StackChart::paintLegend(QPainter &painter, const QRectF &room, const ChartColours &colours) const
{
    const QFontMetricsF metrics(painter.font(), painter.device());
    const qreal height = metrics.height() * legendLines;
    const qreal width = room.width() / legendColumns;
    const qreal square = metrics.height() * 0.8;
    for (std::size_t part = 0; part < m_counts.size(); ++part) {
        const std::size_t row = part / legendColumns;
        const std::size_t column = part % legendColumns;
        const QRectF place(room.left() + width * static_cast<qreal>(column),
                           room.top() + height * static_cast<qreal>(row), width, height);
        fill(painter, QRectF(place.left() + 0.5, place.center().y() - square / 2, square, square), part, colours);
        const QRectF words = place.adjusted(square * 1.6, 0, 0, 0);
        painter.setPen(colours.text);
        painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(QStringLiteral("%1 %2").arg(m_counts[part].name).arg(m_counts[part].count),
                                            Qt::ElideMiddle, words.width()));
    }
}

} // namespace gouji
