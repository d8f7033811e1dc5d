// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/newfromlastyearaction.h"

#include "app/newreportflow.h"

namespace gouji {

NewFromLastYearAction::NewFromLastYearAction(Workbench &workbench, MainWindow &window)
    : Action("new-from-last-year", workbench, window)
{
    setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N));
}

void NewFromLastYearAction::retranslate()
{
    setWords(tr("New report from &last year's…"), tr("Begin a report with what last year's file can give"));
}

bool NewFromLastYearAction::isPossible() const
{
    return true;
}

void NewFromLastYearAction::run()
{
    NewReportFlow(workbench(), window()).runFromLastYear();
}

} // namespace gouji
