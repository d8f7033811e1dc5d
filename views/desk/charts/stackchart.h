// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/desk/deskfigures.h"
#include "views/desk/charts/chart.h"

namespace gouji {

/// Named counts as parts of one bar, told apart by pattern, with a legend that has the numbers.
class StackChart : public Chart
{
public:
    StackChart(QString title, std::vector<NamedCount> counts);

    QString title() const override { return m_title; }
    QString description() const override;
    QSizeF leastSize(const QFontMetricsF &metrics) const override;
    void paint(QPainter &painter, const QRectF &room, const ChartColours &colours) const override;

private:
    void paintBar(QPainter &painter, const QRectF &bar, const ChartColours &colours) const;
    void paintLegend(QPainter &painter, const QRectF &room, const ChartColours &colours) const;

    QString m_title;
    std::vector<NamedCount> m_counts;
    qint64 m_all = 0;
};

} // namespace gouji
