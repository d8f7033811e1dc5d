// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/editing/pasteplanmodel.h"

#include <QDialog>

#include <memory>

namespace gouji {

namespace Ui {
class PasteDialog;
}

/// Shows what of the clipboard would land where before it lands, and lets totals be ticked that differ from what their
/// parts add up to. Changes nothing itself: whoever opened it takes the plan when it is accepted.
class PasteDialog : public QDialog
{
    Q_OBJECT

public:
    /// `form` outlives the dialog.
    PasteDialog(PastePlan plan, const FormTemplate &form, QWidget *parent = nullptr);
    ~PasteDialog() override;

    const PastePlan &plan() const { return m_model.plan(); }

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    std::unique_ptr<Ui::PasteDialog> m_ui;
    PastePlanModel m_model;
};

} // namespace gouji
