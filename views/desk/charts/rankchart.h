// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/desk/deskfigures.h"
#include "views/desk/charts/chart.h"

namespace gouji {

/// Named counts as bars one below the other, in the order given.
class RankChart : public Chart
{
public:
    /// `nothing` is said where there are no counts.
    RankChart(QString title, std::vector<NamedCount> counts, QString nothing);

    QString title() const override { return m_title; }
    QString description() const override;
    QSizeF leastSize(const QFontMetricsF &metrics) const override;
    void paint(QPainter &painter, const QRectF &room, const ChartColours &colours) const override;

private:
    void paintRow(QPainter &painter, const QRectF &row, const NamedCount &count, const ChartColours &colours) const;

    QString m_title;
    std::vector<NamedCount> m_counts;
    QString m_nothing;
    qint64 m_most = 1;
};

} // namespace gouji
