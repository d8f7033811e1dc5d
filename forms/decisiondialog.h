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

    /// What was entered, without time and delivery.
    Decision decision() const;

private:
    DecisionKind m_kind;
    std::unique_ptr<Ui::DecisionDialog> m_ui;
};

} // namespace gouji
