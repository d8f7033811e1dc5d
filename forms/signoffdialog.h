// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/editing/session.h"

#include <QDialog>

#include <memory>

namespace gouji {

namespace Ui {
class SignOffDialog;
}

/// The three reviews and three proof-readings (三审三校) of a report: who signed which and when, which of them a later change
/// outdates, and signing the chosen one. Follows the session, which outlives it; not modal.
class SignOffDialog : public QDialog
{
    Q_OBJECT

public:
    SignOffDialog(Session &session, const QString &person, QWidget *parent = nullptr);
    ~SignOffDialog() override;

signals:
    /// The person said who signs.
    void personNamed(const QString &name);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void showRow(int row, const QString &step, const SignOff *signOff);
    QString standing(const SignOff *signOff) const;
    void sign();
    void withdraw();
    /// The number in the report of the sign-off in a row; -1: the step is not signed.
    int signOffAt(int row) const;

    Session &m_session;
    std::unique_ptr<Ui::SignOffDialog> m_ui;
    QString m_digest; ///< of what is printed now
};

} // namespace gouji
