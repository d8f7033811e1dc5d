// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/desk/unityear.h"

#include <QDialog>

#include <memory>

namespace gouji {

namespace Ui {
class DecisionDialog;
}

/// Asks for what belongs to a decision of the office: why a report is returned and by when it is to come again, or when and
/// where it was published.
class DecisionDialog : public QDialog
{
    Q_OBJECT

public:
    /// Returned or Published; for how many units at once.
    DecisionDialog(DecisionKind kind, int units, QWidget *parent = nullptr);
    ~DecisionDialog() override;

    /// Of a return: the office that the letters name.
    void setOffice(const QString &office);
    QString office() const;
    /// Of a return: reasons that can be taken over into the words.
    void setReasons(const QStringList &reasons);
    /// Of a return: whether letters and commented reports are to be written.
    bool wantsLetters() const;
    /// What was entered, without time and delivery.
    Decision decision() const;

private:
    void addReason(int entry);

    DecisionKind m_kind;
    std::unique_ptr<Ui::DecisionDialog> m_ui;
};

} // namespace gouji
