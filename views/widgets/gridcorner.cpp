// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/gridcorner.h"

#include "views/widgets/gridpainter.h"

#include <QPainter>

namespace gouji {

GridCorner::GridCorner(const TableTemplate &table, QWidget *parent) : QWidget(parent), m_table(table)
{
    const GridCell &corner = table.at(0, 0);
    setToolTip(corner.text);
    setAccessibleName(corner.text);
}

void GridCorner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintGridText(painter, m_table.at(0, 0), rect(), rect(), Theme::of(palette()));
}

} // namespace gouji
