// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFontMetricsF>
#include <QRectF>
#include <QString>

#include <memory>

class QPainter;

namespace gouji {

/// The colours of a chart: on the screen those of the theme, on paper black on white.
struct ChartColours
{
    QColor text;
    QColor quiet; ///< of what is said beside
    QColor grid;
    QColor bar;
    QColor mark; ///< of a day that matters

    static ChartColours onPaper();
};

/// A quiet chart: every value stands beside its bar as a number, and what differs differs by pattern too. An immutable value
/// that paints itself wherever there is a painter; keeps nothing of the desk.
class Chart
{
public:
    virtual ~Chart() = default;

    virtual QString title() const = 0;
    /// All that it shows, in words.
    virtual QString description() const = 0;
    /// The room that it needs to be legible in a font.
    virtual QSizeF leastSize(const QFontMetricsF &metrics) const = 0;
    /// Paints title and figures within the room, in the painter's font.
    virtual void paint(QPainter &painter, const QRectF &room, const ChartColours &colours) const = 0;
};
using ChartPtr = std::shared_ptr<const Chart>;

/// Paints the title at the top of a room and says what room is left below it.
QRectF belowTitle(QPainter &painter, const QRectF &room, const QString &title, const ChartColours &colours);
/// How high the title and the air below it are.
qreal titleHeight(const QFontMetricsF &metrics);

} // namespace gouji
