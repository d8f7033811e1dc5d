// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/template/tabletemplate.h"
#include "views/widgets/theme.h"

class QPainter;
class QRect;

namespace gouji {

/// Draws a text place of a table: ground, rules and wrapped text, labels at the left, headers centred, the vertical label
/// from top to bottom. `visible` is where the text should stand when the place is partly scrolled away.
void paintGridText(QPainter &painter, const GridCell &cell, const QRect &place, const QRect &visible,
                   const Theme &theme);

/// The rules at the right and the bottom of a place.
void paintGridRules(QPainter &painter, const QRect &place, const Theme &theme);

} // namespace gouji
