// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/tablemetrics.h"

#include <QWidget>

namespace gouji {

/// The corner above the labels and beside the headers, with the note that stands there in print.
class GridCorner : public QWidget
{
    Q_OBJECT

public:
    explicit GridCorner(const TableTemplate &table, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const TableTemplate &m_table;
};

} // namespace gouji
