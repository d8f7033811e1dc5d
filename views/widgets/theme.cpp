// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/theme.h"

#include <QPalette>

namespace gouji {
namespace {

Theme light()
{
    return {QColor(QRgb(0xffffff)), QColor(QRgb(0x1b1d20)), QColor(QRgb(0x6b7075)), QColor(QRgb(0xc6cbd1)),
            QColor(QRgb(0xf2f4f6)), QColor(QRgb(0xb3261e)), QColor(QRgb(0xfce8e6)), QColor(QRgb(0x8a5300)),
            QColor(QRgb(0xfff3d6)), QColor(QRgb(0x2f5d8a)), QColor(QRgb(0x2b6a33)), QColor(QRgb(0x5f6368)),
            QColor(QRgb(0x1a5fb4))};
}

Theme dark()
{
    return {QColor(QRgb(0x1e2023)), QColor(QRgb(0xe6e8ea)), QColor(QRgb(0x9aa0a6)), QColor(QRgb(0x4a4f55)),
            QColor(QRgb(0x2a2d31)), QColor(QRgb(0xffb4a9)), QColor(QRgb(0x4d211d)), QColor(QRgb(0xffcc80)),
            QColor(QRgb(0x453312)), QColor(QRgb(0xa8c8f0)), QColor(QRgb(0x9cd6a3)), QColor(QRgb(0xb0b5ba)),
            QColor(QRgb(0x7fb3ff))};
}

Theme contrast()
{
    return {QColor(QRgb(0x000000)), QColor(QRgb(0xffffff)), QColor(QRgb(0xffffff)), QColor(QRgb(0xffffff)),
            QColor(QRgb(0x000000)), QColor(QRgb(0xff8a80)), QColor(QRgb(0x000000)), QColor(QRgb(0xffff00)),
            QColor(QRgb(0x000000)), QColor(QRgb(0x80d8ff)), QColor(QRgb(0x69f0ae)), QColor(QRgb(0xffffff)),
            QColor(QRgb(0x00e5ff))};
}

} // namespace

Theme Theme::of(const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Window);
    const QColor text = palette.color(QPalette::WindowText);
    if (window == Qt::black && text == Qt::white)
        return contrast();
    Theme theme = window.lightness() < text.lightness() ? dark() : light();
    theme.accent = palette.color(QPalette::Highlight);
    return theme;
}

} // namespace gouji
