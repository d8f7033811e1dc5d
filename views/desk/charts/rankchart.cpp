// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/desk/charts/rankchart.h"

#include <QPainter>

#include <algorithm>

namespace gouji {
namespace {

constexpr qreal rowLines = 1.35;
constexpr qreal nameShare = 0.45;
constexpr qreal gap = 6;

} // namespace

RankChart::RankChart(QString title, std::vector<NamedCount> counts, QString nothing)
    : m_title(std::move(title))
    , m_counts(std::move(counts))
    , m_nothing(std::move(nothing))
{
    for (const NamedCount &count : m_counts)
        m_most = std::max(m_most, count.count);
}

QString RankChart::description() const
{
    QStringList parts;
    for (const NamedCount &count : m_counts)
        parts.append(QStringLiteral("%1 %2").arg(count.name).arg(count.count));
    return m_title + QStringLiteral(": ") + (parts.isEmpty() ? m_nothing : parts.join(QStringLiteral("; ")));
}

QSizeF RankChart::leastSize(const QFontMetricsF &metrics) const
{
    const auto rows = static_cast<qreal>(std::max<std::size_t>(m_counts.size(), 1));
    return {metrics.height() * 18, titleHeight(metrics) + rows * metrics.height() * rowLines};
}

void RankChart::paint(QPainter &painter, const QRectF &room, const ChartColours &colours) const
{
    const QRectF below = belowTitle(painter, room, m_title, colours);
    const qreal height = QFontMetricsF(painter.font(), painter.device()).height() * rowLines;
    if (m_counts.empty()) {
        painter.setPen(colours.quiet);
        painter.drawText(below, Qt::AlignLeft | Qt::AlignTop, m_nothing);
    }
    QRectF row(below.left(), below.top(), below.width(), height);
    for (const NamedCount &count : m_counts) {
        paintRow(painter, row, count, colours);
        row.translate(0, height);
    }
}

void RankChart::paintRow(QPainter &painter, const QRectF &row, const NamedCount &count,
                         const ChartColours &colours) const
{
    const QFontMetricsF metrics(painter.font(), painter.device());
    const QString number = QString::number(count.count);
    const qreal nameWidth = row.width() * nameShare;
    const qreal numberWidth = metrics.horizontalAdvance(QString::number(m_most)) + gap;
    const qreal longest = row.width() - nameWidth - numberWidth - 2 * gap;
    const qreal length = longest * static_cast<qreal>(count.count) / static_cast<qreal>(m_most);
    const QRectF name(row.left(), row.top(), nameWidth, row.height());
    painter.setPen(colours.text);
    painter.drawText(name, Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(count.name, Qt::ElideMiddle, nameWidth));
    const QRectF bar(name.right() + gap, row.top() + row.height() * 0.2, length, row.height() * 0.6);
    painter.fillRect(bar, colours.bar);
    painter.drawText(QRectF(bar.right() + gap, row.top(), numberWidth + gap, row.height()),
                     Qt::AlignLeft | Qt::AlignVCenter, number);
}

} // namespace gouji
