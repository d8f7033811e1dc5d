// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/previousproblemaction.h"

#include "app/mainwindow.h"
#include "forms/reportview.h"

namespace gouji {

PreviousProblemAction::PreviousProblemAction(Workbench &workbench, MainWindow &window)
    : Action("previous-problem", workbench, window)
{
    setShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F8));
}

void PreviousProblemAction::retranslate()
{
    setWords(tr("&Previous to settle"), tr("Go to the previous thing that blocks the report"));
}

void PreviousProblemAction::run()
{
    if (!window().currentView()->goToNextBlocking(true))
        window().say(tr("The report is ready: nothing blocks it."));
}

} // namespace gouji
