// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/positioned/positionedpage.h"

#include <QByteArray>

namespace gouji {

/// What a page of an OFD shows: text objects letter by letter where they stand, and the straight strokes of its paths. Millimetres
/// become points. Fonts are not looked at: a Chinese letter is as wide as the size of its font, another half as wide. Text and
/// paths that are marked invisible, and curves, are left out; damaged XML gives what stands before the damage.
PositionedPage readOfdPage(const QByteArray &content, int number, const Box &pageBox);

/// Four numbers of the XML, in millimetres; nothing where they are no box.
Box ofdBox(QStringView text);

} // namespace gouji
