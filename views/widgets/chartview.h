// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/desk/charts/chart.h"

#include <QWidget>

namespace gouji {

/// Shows a chart in the colours of the theme. Can be reached with the keyboard, so that a screen reader says what it shows.
class ChartView : public QWidget
{
    Q_OBJECT

public:
    explicit ChartView(QWidget *parent = nullptr);

    /// Null: nothing.
    void show(ChartPtr chart);
    const Chart *chart() const { return m_chart.get(); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    ChartPtr m_chart;
};

} // namespace gouji
