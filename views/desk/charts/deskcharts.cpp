// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/desk/charts/deskcharts.h"

#include "views/desk/charts/daychart.h"
#include "views/desk/charts/rankchart.h"
#include "views/desk/charts/stackchart.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QPainter>

#include <cmath>

namespace gouji {
namespace {

constexpr std::size_t largestUnits = 8;
constexpr std::size_t mostFamilies = 8;

QString words(const char *text)
{
    return QCoreApplication::translate("Charts", text);
}

/// The day that is the same for all units; invalid where units have different ones.
QDate commonDue(const DeskState &state)
{
    const QDate due = state.units().size() > 0 ? state.generalDue(0) : QDate();
    for (int unit = 1; unit < state.units().size(); ++unit) {
        if (state.generalDue(unit) != due)
            return {};
    }
    return due;
}

/// The families beyond the largest as one.
std::vector<NamedCount> shortened(std::vector<NamedCount> counts)
{
    if (counts.size() <= mostFamilies)
        return counts;
    NamedCount rest{words(QT_TRANSLATE_NOOP("Charts", "others")), 0};
    for (std::size_t i = mostFamilies - 1; i < counts.size(); ++i)
        rest.count += counts[i].count;
    counts.resize(mostFamilies - 1);
    counts.push_back(rest);
    return counts;
}

/// The name of a family of checks beside its sign.
QString familyName(const QString &family)
{
    const std::pair<QStringView, const char *> names[] = {
        {u"STR", QT_TRANSLATE_NOOP("Charts", "structure")},
        {u"CEL", QT_TRANSLATE_NOOP("Charts", "cells")},
        {u"T2", QT_TRANSLATE_NOOP("Charts", "table of section two")},
        {u"T3", QT_TRANSLATE_NOOP("Charts", "table of section three")},
        {u"T4", QT_TRANSLATE_NOOP("Charts", "table of section four")},
        {u"XY", QT_TRANSLATE_NOOP("Charts", "last year")},
        {u"NT", QT_TRANSLATE_NOOP("Charts", "figures in the text")},
        {u"TX", QT_TRANSLATE_NOOP("Charts", "wording")},
        {u"SN", QT_TRANSLATE_NOOP("Charts", "personal data")},
        {u"PB", QT_TRANSLATE_NOOP("Charts", "publishing")},
        {u"IM", QT_TRANSLATE_NOOP("Charts", "reading the file")},
    };
    for (const auto &[sign, name] : names) {
        if (sign == family)
            return QStringLiteral("%1 %2").arg(family, words(name));
    }
    return family;
}

} // namespace

std::vector<ChartPtr> deskCharts(const DeskState &state)
{
    std::vector<NamedCount> families = shortened(errorsByFamily(state));
    for (NamedCount &family : families)
        family.name = familyName(family.name);
    const QString none = words(QT_TRANSLATE_NOOP("Charts", "None yet"));
    return {std::make_shared<DayChart>(words(QT_TRANSLATE_NOOP("Charts", "First drafts by day")), handInsByDay(state),
                                       commonDue(state), none),
            std::make_shared<StackChart>(words(QT_TRANSLATE_NOOP("Charts", "Units by status")), unitsByStatus(state)),
            std::make_shared<RankChart>(words(QT_TRANSLATE_NOOP("Charts", "Errors by check")), families,
                                        words(QT_TRANSLATE_NOOP("Charts", "No errors"))),
            std::make_shared<RankChart>(words(QT_TRANSLATE_NOOP("Charts", "Most new requests")),
                                        largestByRequests(state, largestUnits), none)};
}

QByteArray chartPicture(const Chart &chart, int width)
{
    constexpr qreal scale = 4; // 288 dots an inch
    constexpr int fontPixels = 11;
    QFont font(QStringLiteral("Noto Sans CJK SC"));
    font.setPixelSize(fontPixels);
    const int height = static_cast<int>(std::ceil(chart.leastSize(QFontMetricsF(font)).height())) + 2;
    QImage image(QSize(width, height) * scale, QImage::Format_Grayscale8);
    image.setDevicePixelRatio(scale);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setFont(font);
    chart.paint(painter, QRectF(1, 1, width - 2, height - 2), ChartColours::onPaper());
    painter.end();
    image.setDevicePixelRatio(1);
    QBuffer buffer;
    image.save(&buffer, "PNG");
    return buffer.data();
}

} // namespace gouji
