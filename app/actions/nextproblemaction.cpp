// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/nextproblemaction.h"

#include "app/mainwindow.h"
#include "forms/reportview.h"

namespace gouji {

NextProblemAction::NextProblemAction(Workbench &workbench, MainWindow &window)
    : Action("next-problem", workbench, window)
{
    setShortcut(Qt::Key_F8);
}

void NextProblemAction::retranslate()
{
    setWords(tr("&Next to settle"), tr("Go to the next thing that blocks the report"));
}

void NextProblemAction::run()
{
    if (!window().currentView()->goToNextBlocking(false))
        window().say(tr("The report is ready: nothing blocks it."));
}

} // namespace gouji
