// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/facts.h"
#include "model/template/formlibrary.h"

#include <QDialog>

#include <memory>

namespace gouji {

namespace Ui {
class NewReportDialog;
}

/// Asks whose report for which year is to be made. Shows the title that will stand over it; cannot be accepted without a
/// body.
class NewReportDialog : public QDialog
{
    Q_OBJECT

public:
    /// `forms` outlives the dialog. `year` is offered first.
    NewReportDialog(const FormLibrary &forms, int year, QWidget *parent = nullptr);
    ~NewReportDialog() override;

    /// The body's name without blanks, the year, the kind as stated.
    Facts facts() const;
    /// The form in force for the year.
    FormPtr form() const;

private:
    void refresh();

    const FormLibrary &m_forms;
    std::unique_ptr<Ui::NewReportDialog> m_ui;
};

} // namespace gouji
