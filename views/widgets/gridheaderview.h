// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/tablemetrics.h"
#include "views/widgets/theme.h"

#include <QHeaderView>

namespace gouji {

/// The frozen headers (horizontal) or labels (vertical) of a form's table, drawn as printed with their merged places. A
/// last section beyond the grid is the check column's or check row's.
class GridHeaderView : public QHeaderView
{
    Q_OBJECT

public:
    GridHeaderView(Qt::Orientation orientation, const TableTemplate &table, QWidget *parent = nullptr);

    /// Takes sizes from `metrics`, which outlives this.
    void setMetrics(const TableMetrics *metrics);
    /// What stands over the check column, or beside the check row.
    void setCheckTitle(const QString &title) { m_checkTitle = title; }
    /// Beside the check row there is only its title.
    void setShowsTitleOnly(bool only) { m_showsTitleOnly = only; }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool isHorizontal() const { return orientation() == Qt::Horizontal; }
    bool isOurs(const GridCell &cell) const;
    QRect place(const GridCell &cell) const;
    void paintCheckTitle(QPainter &painter, const Theme &theme) const;

    const TableTemplate &m_table;
    const TableMetrics *m_metrics = nullptr;
    QString m_checkTitle;
    bool m_showsTitleOnly = false;
};

} // namespace gouji
