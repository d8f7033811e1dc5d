// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/template/formtemplate.h"

#include <QObject>
#include <QPointer>

namespace gouji {

class FormsDialog;
class MainWindow;
class ReportDocument;
class Workbench;

/// What the window does with forms that are not the program's own: lists them, shows one before it is kept, writes copies, and
/// offers to keep the form that an opened report carries. Lives with the window.
class FormsFlow : public QObject
{
    Q_OBJECT

public:
    FormsFlow(Workbench &workbench, MainWindow &window);

    /// Whether the file at the path begins as a form file does; false where it cannot be opened.
    static bool isForm(const QString &path);
    /// Shows the forms at hand.
    void manage();
    /// Asks for a form file and shows what is in it.
    void importForm();
    /// Shows the form in a file and keeps it where the person says so; says what is wrong with it.
    void offerFile(const QString &path);

private:
    void offer(const FormPtr &form, const QString &from);
    void keep(const FormPtr &form, const QString &from);
    void remove(const FormPtr &form);
    void saveCopy(const FormPtr &form);
    void offerFormOf(ReportDocument *document);
    void say(const QString &sentence, bool isError = false);

    Workbench &m_workbench;
    MainWindow &m_window;
    QPointer<FormsDialog> m_dialog;
};

} // namespace gouji
