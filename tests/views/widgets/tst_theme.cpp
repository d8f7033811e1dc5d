// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/strictmain.h"
#include "tests/support/typing.h"
#include "views/widgets/theme.h"

#include <QApplication>
#include <QPalette>

#include <cmath>

using namespace gouji;

namespace {

double luminance(const QColor &colour)
{
    const auto channel = [](double value) {
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) + 0.0722 * channel(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double high = std::max(luminance(a), luminance(b));
    const double low = std::min(luminance(a), luminance(b));
    return (high + 0.05) / (low + 0.05);
}

QPalette palette(QRgb window, QRgb text)
{
    QPalette palette;
    palette.setColor(QPalette::Window, QColor(window));
    palette.setColor(QPalette::WindowText, QColor(text));
    return palette;
}

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarning(); }

    void isLegibleOnEveryGround_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::newRow("light") << palette(0xefefef, 0x000000);
        QTest::newRow("dark") << palette(0x202326, 0xfcfcfc);
        QTest::newRow("high contrast") << palette(0x000000, 0xffffff);
    }
    void isLegibleOnEveryGround()
    {
        QFETCH(QPalette, palette);
        const Theme theme = Theme::of(palette);
        const std::initializer_list<std::pair<QColor, QColor>> pairs{
            {theme.text, theme.ground},         {theme.quiet, theme.ground},      {theme.error, theme.errorTint},
            {theme.warning, theme.warningTint}, {theme.hint, theme.ground},       {theme.fine, theme.headerGround},
            {theme.toDo, theme.ground},         {theme.text, theme.headerGround}, {theme.error, theme.headerGround}};
        for (const auto &[text, ground] : pairs)
            QVERIFY2(contrast(text, ground) >= 4.5,
                     qPrintable(text.name() + u' ' + ground.name() + u' ' + QString::number(contrast(text, ground))));
    }
};

GOUJI_WIDGET_TEST(TestTheme)
#include "tst_theme.moc"
