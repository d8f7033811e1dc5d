// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/nextpaneaction.h"

#include "app/mainwindow.h"
#include "forms/reportview.h"

namespace gouji {

NextPaneAction::NextPaneAction(Workbench &workbench, MainWindow &window) : Action("next-pane", workbench, window)
{
    setShortcut(Qt::Key_F6);
}

void NextPaneAction::retranslate()
{
    setWords(tr("Next &pane"), tr("Go to the next pane"));
}

void NextPaneAction::run()
{
    window().currentView()->cyclePanes(false);
}

} // namespace gouji
