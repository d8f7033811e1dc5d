// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/readycheckaction.h"

#include "app/mainwindow.h"
#include "forms/reportview.h"
#include "model/checks/acceptance.h"

namespace gouji {

ReadyCheckAction::ReadyCheckAction(Workbench &workbench, MainWindow &window) : Action("ready-check", workbench, window)
{
    setShortcut(Qt::Key_F7);
    setIconName("ready-check");
}

void ReadyCheckAction::retranslate()
{
    setWords(tr("&Ready check"), tr("List what still blocks the report"));
}

void ReadyCheckAction::run()
{
    const Session &session = document().session();
    if (isReady(session.checks().findings(), session.report()))
        window().say(tr("The report is ready: nothing blocks it."));
    window().currentView()->showWhatBlocks();
}

} // namespace gouji
