// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/desk/deskfigures.h"
#include "views/desk/charts/chart.h"

namespace gouji {

/// What came on which day, against the day it was due. Many days are taken together, so that every number can be read; what
/// came after the day is hatched.
class DayChart : public Chart
{
public:
    /// An invalid day: none is drawn.
    DayChart(QString title, const std::vector<DayCount> &days, QDate due, QString nothing);

    QString title() const override { return m_title; }
    QString description() const override;
    QSizeF leastSize(const QFontMetricsF &metrics) const override;
    void paint(QPainter &painter, const QRectF &room, const ChartColours &colours) const override;

    /// Days taken together, from `first` on; at most so many bars as can be labelled.
    struct Bar
    {
        QDate first;
        int count = 0;

        friend bool operator==(const Bar &, const Bar &) = default;
    };
    const std::vector<Bar> &bars() const { return m_bars; }

private:
    void makeBars(const std::vector<DayCount> &days);
    QString shownDay(QDate day) const;
    qreal xOf(const QRectF &plot, QDate day) const;
    void paintBars(QPainter &painter, const QRectF &plot, const ChartColours &colours) const;
    void paintDays(QPainter &painter, const QRectF &plot, const ChartColours &colours) const;
    void paintDue(QPainter &painter, const QRectF &plot, const ChartColours &colours) const;

    QString m_title;
    QDate m_due;
    QString m_nothing;
    std::vector<Bar> m_bars;
    QDate m_first;
    int m_daysABar = 1;
    int m_most = 1;
    qint64 m_days = 1; ///< shown
};

} // namespace gouji
