// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/findnextaction.h"

#include "app/mainwindow.h"
#include "forms/reportview.h"

namespace gouji {

FindNextAction::FindNextAction(Workbench &workbench, MainWindow &window) : Action("find-next", workbench, window)
{
    setShortcut(Qt::Key_F3);
}

void FindNextAction::retranslate()
{
    setWords(tr("Find &next"), tr("Go to the next match"));
}

void FindNextAction::run()
{
    window().currentView()->findNext(false);
}

} // namespace gouji
