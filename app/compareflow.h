// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reportdocument.h"
#include "forms/comparedialog.h"

#include <QPointer>

namespace gouji {

class MainWindow;
class Workbench;

/// Showing the report in front beside another one: another version, another year, another body's. Asks which file it is, reads
/// it and leads from the window of the comparison to the places in the report. Lives as long as the window.
class CompareFlow : public QObject
{
    Q_OBJECT

public:
    CompareFlow(Workbench &workbench, MainWindow &window, QObject *parent = nullptr);

    /// Asks for the other file.
    void run();
    void compareWith(const QString &path);
    /// With last year's report, which is attached.
    void compareWithLastYear();
    /// Two sides that are known already; the places lead into the document. The window of it outlives this.
    void show(ReportDocument &document, Comparison comparison);

private:
    void compare(ReportDocument &document, const ComparedSide &other);

    Workbench &m_workbench;
    MainWindow &m_window;
};

} // namespace gouji
