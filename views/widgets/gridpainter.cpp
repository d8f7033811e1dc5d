// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/gridpainter.h"

#include "views/widgets/wrapping.h"

#include <QPainter>

namespace gouji {
namespace {

constexpr int padding = 6;

QString onePerLine(const QString &text)
{
    QStringList characters;
    for (const QChar c : text) {
        characters.append(c == u'、' ? QChar(u'︑') : c);
    }
    return characters.join(u'\n');
}

int flagsOf(const QFontMetrics &metrics, const QRect &room, const GridCell &cell)
{
    const Qt::Alignment across = cell.role == GridRole::Label ? Qt::AlignLeft : Qt::AlignHCenter;
    return static_cast<int>(across | Qt::AlignVCenter) | wrapFlag(metrics, room.width(), cell.text);
}

/// The words, or their beginning where a cell that is scrolled half away leaves no room for all of them.
QString textThatFits(const QFontMetrics &metrics, const QRect &room, const GridCell &cell)
{
    if (cell.isVertical)
        return onePerLine(cell.text);
    const bool fits = metrics.boundingRect(room, flagsOf(metrics, room, cell), cell.text).height() <= room.height() + 2;
    return fits ? cell.text : metrics.elidedText(cell.text, Qt::ElideRight, room.width());
}

} // namespace

void paintGridRules(QPainter &painter, const QRect &place, const Theme &theme)
{
    painter.setPen(theme.grid);
    painter.drawLine(place.topRight(), place.bottomRight());
    painter.drawLine(place.bottomLeft(), place.bottomRight());
}

void paintGridText(QPainter &painter, const GridCell &cell, const QRect &place, const QRect &visible,
                   const Theme &theme)
{
    painter.fillRect(place, theme.headerGround);
    paintGridRules(painter, place, theme);
    painter.setPen(theme.text);
    // What names many rows or columns stands where it can be seen while they scroll.
    const QRect shown = cell.rowSpan > 1 || cell.columnSpan > 1 ? place.intersected(visible) : place;
    const QRect room = cell.isVertical ? shown : shown.adjusted(padding, 1, -padding, -1);
    if (!room.isEmpty())
        painter.drawText(room, flagsOf(painter.fontMetrics(), room, cell),
                         textThatFits(painter.fontMetrics(), room, cell));
}

} // namespace gouji
