// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/template/formtemplate.h"

#include <QDialog>

#include <memory>

namespace gouji {

namespace Ui {
class FormImportDialog;
}

/// A form before it is kept: its tables, how it differs from the newest of the program's own, and, where it would take the
/// place of another of the same id, that it would. Accepted, whoever opened it keeps the form.
class FormImportDialog : public QDialog
{
    Q_OBJECT

public:
    /// `replaced`: the form of the same id that is kept now, or null.
    FormImportDialog(const FormPtr &form, const FormPtr &newestBuiltIn, const FormPtr &replaced,
                     QWidget *parent = nullptr);
    ~FormImportDialog() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    FormPtr m_replaced;
    std::unique_ptr<Ui::FormImportDialog> m_ui;
};

} // namespace gouji
