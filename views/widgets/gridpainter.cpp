// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/gridpainter.h"

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

int flagsOf(const GridCell &cell)
{
    const bool isLabel = cell.role == GridRole::Label;
    return (isLabel ? Qt::AlignLeft : Qt::AlignHCenter) | Qt::AlignVCenter | Qt::TextWrapAnywhere;
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
    painter.drawText(room, flagsOf(cell), cell.isVertical ? onePerLine(cell.text) : cell.text);
}

} // namespace gouji
