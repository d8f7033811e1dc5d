// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/newaction.h"

#include "app/newreportflow.h"

namespace gouji {

NewAction::NewAction(Workbench &workbench, MainWindow &window) : Action("new", workbench, window)
{
    setShortcut(QKeySequence::New);
    setIconName("document-new");
}

void NewAction::retranslate()
{
    setWords(tr("&New report…"), tr("Make an empty report for a body and a year"));
}

bool NewAction::isPossible() const
{
    return true;
}

void NewAction::run()
{
    NewReportFlow(workbench(), window()).run();
}

} // namespace gouji
