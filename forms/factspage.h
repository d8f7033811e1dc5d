// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/editing/session.h"

#include <QWidget>

#include <memory>

namespace gouji {

namespace Ui {
class FactsPage;
}

/// What the report as a whole is: whose, for which year, what kind of body, on which level; and the title that follows.
/// A field is taken when it is left, as one step.
class FactsPage : public QWidget
{
    Q_OBJECT

public:
    explicit FactsPage(Session &session, QWidget *parent = nullptr);
    ~FactsPage() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void fillChoices();
    void showReport();
    void takeChanges();

    Session &m_session;
    std::unique_ptr<Ui::FactsPage> m_ui;
    bool m_isShowing = false;
};

} // namespace gouji
