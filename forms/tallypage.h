// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/desk/tallymodel.h"

#include <QWidget>

#include <memory>

namespace gouji {

class ChartView;
namespace Ui {
class TallyPage;
}

/// The page 统计 of a desk: how many units stand where, and a few charts. Shows what it is given; writes and prints nothing.
class TallyPage : public QWidget
{
    Q_OBJECT

public:
    explicit TallyPage(QWidget *parent = nullptr);
    ~TallyPage() override;

    void show(DeskStatePtr state, QDate today);
    TallyBy by() const;

signals:
    void exportWanted();
    void summaryWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void setUpTable();
    void refresh();
    void showCharts();
    void retranslate();

    DeskStatePtr m_state;
    QDate m_today;
    TallyModel m_tally;
    std::vector<ChartView *> m_charts;
    std::unique_ptr<Ui::TallyPage> m_ui;
};

} // namespace gouji
