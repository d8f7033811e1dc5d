// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

class QPalette;

namespace gouji {

/// The colours of states, beside those of the palette: the only loud things on the screen. One set for light, one for dark
/// and one for high-contrast palettes; each text colour stands at least 4.5 : 1 on its ground.
struct Theme
{
    QColor ground; ///< of figures
    QColor text;
    QColor quiet; ///< zeros
    QColor grid;
    QColor headerGround; ///< headers, bands and labels
    QColor error;
    QColor errorTint;
    QColor warning;
    QColor warningTint;
    QColor hint;
    QColor fine;
    QColor toDo;
    QColor accent; ///< focus, outline of the cells that take part

    static Theme of(const QPalette &palette);
};

} // namespace gouji
