// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/newreportdialog.h"
#include "views/editing/reportchanges.h"

#include <QObject>

namespace gouji {

class MainWindow;
class Workbench;

/// Making a new report, from the question whose it is to the report that opens: from nothing, or from last year's file.
/// Reads the file for the dialog, which reads none.
class NewReportFlow : public QObject
{
    Q_OBJECT

public:
    NewReportFlow(Workbench &workbench, MainWindow &window);

    /// Asks whose report for which year; the file of last year can still be chosen.
    void run();
    /// Asks for the file of last year first.
    void runFromLastYear();

private:
    bool askForLastYear();
    void make();

    Workbench &m_workbench;
    MainWindow &m_window;
    NewReportDialog m_dialog;
    LastYear m_lastYear;
};

} // namespace gouji
