// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outlinedstyle.h"

#include <QPainter>
#include <QStyleOption>
#include <QTabBar>

namespace gouji {
namespace {

bool hasEdge(QStyle::PrimitiveElement element)
{
    return element == QStyle::PE_Frame || element == QStyle::PE_FrameLineEdit ||
           element == QStyle::PE_IndicatorCheckBox || element == QStyle::PE_IndicatorRadioButton ||
           element == QStyle::PE_PanelButtonCommand;
}

void drawEdge(const QStyleOption &option, QPainter &painter, bool isRound)
{
    const bool hasFocus = option.state.testFlag(QStyle::State_HasFocus);
    painter.save();
    painter.setPen(option.palette.color(hasFocus ? QPalette::Highlight : QPalette::Mid));
    painter.setBrush(Qt::NoBrush);
    if (isRound) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.drawEllipse(QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5));
    } else {
        painter.drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    painter.restore();
}

/// All grounds are black: only lines tell one thing from the next.
bool hasOneGround(const QPalette &palette)
{
    return palette.color(QPalette::Window) == Qt::black && palette.color(QPalette::Button) == Qt::black;
}

/// The tab in front, on the side that is away from its page.
QRect markOf(const QStyleOptionTab &tab)
{
    constexpr int thickness = 3;
    const QRect &rect = tab.rect;
    const bool isBelow = tab.shape == QTabBar::RoundedSouth || tab.shape == QTabBar::TriangularSouth;
    return {rect.left(), isBelow ? rect.bottom() - thickness + 1 : rect.top(), rect.width(), thickness};
}

} // namespace

OutlinedStyle::OutlinedStyle() : QProxyStyle(QStringLiteral("fusion")) {}

void OutlinedStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                  const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (hasEdge(element))
        drawEdge(*option, *painter, element == PE_IndicatorRadioButton);
}

void OutlinedStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                       const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_ComboBox || control == CC_SpinBox)
        drawEdge(*option, *painter, false);
    if (control == CC_ScrollBar && hasOneGround(option->palette)) {
        const QRect slider = subControlRect(control, option, SC_ScrollBarSlider, widget);
        painter->fillRect(slider.adjusted(2, 2, -2, -2), option->palette.color(QPalette::Mid));
    }
}

void OutlinedStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                                const QWidget *widget) const
{
    QProxyStyle::drawControl(element, option, painter, widget);
    const auto *tab = element == CE_TabBarTabShape ? qstyleoption_cast<const QStyleOptionTab *>(option) : nullptr;
    if (tab && tab->state.testFlag(State_Selected) && hasOneGround(tab->palette))
        painter->fillRect(markOf(*tab), tab->palette.color(QPalette::Highlight));
}

int OutlinedStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                             QStyleHintReturn *result) const
{
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons)
        return 0; // the words say it, and coloured pictures are for what needs attention
    return QProxyStyle::styleHint(hint, option, widget, result);
}

} // namespace gouji
