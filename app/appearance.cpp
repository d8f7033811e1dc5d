// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/appearance.h"

#include "app/outlinedstyle.h"

#include <QApplication>
#include <QPalette>
#include <QStyle>

namespace gouji {
namespace {

struct Colours
{
    QRgb window;
    QRgb base;
    QRgb alternate;
    QRgb button;
    QRgb text;
    QRgb quiet; ///< disabled words and placeholders
    QRgb highlight;
    QRgb highlightedText;
    QRgb link;
    QRgb edge;
};

constexpr Colours light{0xfff2f4f6, 0xffffffff, 0xfff7f8fa, 0xffe9ebee, 0xff1b1d20,
                        0xff6b7075, 0xff1a5fb4, 0xffffffff, 0xff1a5fb4, 0xffb4bac1};
constexpr Colours dark{0xff25272b, 0xff1e2023, 0xff2a2d31, 0xff34373c, 0xffe6e8ea,
                       0xff9aa0a6, 0xff3b78c4, 0xffffffff, 0xff8ab4f8, 0xff4a4f55};
constexpr Colours contrast{0xff000000, 0xff000000, 0xff000000, 0xff000000, 0xffffffff,
                           0xffd0d0d0, 0xff00e5ff, 0xff000000, 0xff80d8ff, 0xffffffff};

QPalette paletteOf(const Colours &colours)
{
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, QRgb colour) { palette.setColor(role, QColor(colour)); };
    set(QPalette::Window, colours.window);
    set(QPalette::WindowText, colours.text);
    set(QPalette::Base, colours.base);
    set(QPalette::AlternateBase, colours.alternate);
    set(QPalette::Text, colours.text);
    set(QPalette::ToolTipBase, colours.base);
    set(QPalette::ToolTipText, colours.text);
    set(QPalette::PlaceholderText, colours.quiet);
    set(QPalette::Button, colours.button);
    set(QPalette::ButtonText, colours.text);
    set(QPalette::BrightText, colours.highlightedText);
    set(QPalette::Highlight, colours.highlight);
    set(QPalette::HighlightedText, colours.highlightedText);
    set(QPalette::Link, colours.link);
    set(QPalette::Light, colours.base);
    set(QPalette::Midlight, colours.alternate);
    set(QPalette::Mid, colours.edge);
    set(QPalette::Dark, colours.edge);
    set(QPalette::Shadow, colours.edge);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(colours.quiet));
    return palette;
}

} // namespace

void applyAppearance(const QString &name)
{
    const Colours *colours = name == u"light"      ? &light
                             : name == u"dark"     ? &dark
                             : name == u"contrast" ? &contrast
                                                   : nullptr;
    // Styles that draw as the system does take no palette but the system's; where there is none, Qt's own stands in.
    const QStyle &style = *QApplication::style();
    const bool isQtsOwn = style.name().compare(QLatin1String("fusion"), Qt::CaseInsensitive) == 0;
    if ((colours || isQtsOwn) && !qobject_cast<const OutlinedStyle *>(&style))
        QApplication::setStyle(new OutlinedStyle); // owned by the application
    QApplication::setPalette(colours ? paletteOf(*colours) : QPalette());
}

} // namespace gouji
