// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/template/formtemplate.h"

#include <QWidget>

#include <memory>

class QLabel;
class QPlainTextEdit;
class QTabWidget;

namespace gouji {

class Session;

/// A form as the editor will show it: its tables, empty and for looking at, and in words how it differs from another one. Owns
/// what it shows them with; changes no report and keeps no form.
class FormPreview : public QWidget
{
    Q_OBJECT

public:
    explicit FormPreview(QWidget *parent = nullptr);
    ~FormPreview() override;

    /// Shows a form beside the one it is compared with; null: with none.
    void show(const FormPtr &form, const FormPtr &comparedWith);
    using QWidget::show;

protected:
    void changeEvent(QEvent *event) override;

private:
    void clearTables();
    void showTables();
    void showWords();

    FormPtr m_form;
    FormPtr m_comparedWith;
    std::unique_ptr<Session> m_session; ///< of a report that nobody keeps
    QLabel *m_facts;
    QPlainTextEdit *m_differences;
    QTabWidget *m_tables;
};

} // namespace gouji
