// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/findaction.h"

#include "app/mainwindow.h"
#include "forms/reportview.h"

namespace gouji {

FindAction::FindAction(Workbench &workbench, MainWindow &window) : Action("find", workbench, window)
{
    setShortcut(QKeySequence::Find);
}

void FindAction::retranslate()
{
    setWords(tr("&Find…"), tr("Find words in the whole report"));
}

void FindAction::run()
{
    window().currentView()->find(false);
}

} // namespace gouji
