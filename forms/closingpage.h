// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/editing/session.h"

#include <QWidget>

#include <memory>

namespace gouji {

namespace Ui {
class ClosingPage;
}

/// The closing of the report: 署名 and 成文日期.
class ClosingPage : public QWidget
{
    Q_OBJECT

public:
    explicit ClosingPage(Session &session, QWidget *parent = nullptr);
    ~ClosingPage() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void showReport();
    void takeChanges();

    Session &m_session;
    std::unique_ptr<Ui::ClosingPage> m_ui;
};

} // namespace gouji
