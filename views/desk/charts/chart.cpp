// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/desk/charts/chart.h"

#include <QPainter>

namespace gouji {

ChartColours ChartColours::onPaper()
{
    constexpr QRgb grey = 0x606060;
    constexpr QRgb light = 0xb0b0b0;
    return {Qt::black, QColor(grey), QColor(light), QColor(grey), Qt::black};
}

qreal titleHeight(const QFontMetricsF &metrics)
{
    return metrics.height() * 1.5;
}

QRectF belowTitle(QPainter &painter, const QRectF &room, const QString &title, const ChartColours &colours)
{
    const QFontMetricsF metrics(painter.font(), painter.device());
    QFont strong = painter.font();
    const QFont plain = strong;
    strong.setBold(true);
    painter.setFont(strong);
    painter.setPen(colours.text);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignTop, metrics.elidedText(title, Qt::ElideRight, room.width()));
    painter.setFont(plain);
    return room.adjusted(0, titleHeight(metrics), 0, 0);
}

} // namespace gouji
