// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/findpreviousaction.h"

#include "app/mainwindow.h"
#include "forms/reportview.h"

namespace gouji {

FindPreviousAction::FindPreviousAction(Workbench &workbench, MainWindow &window)
    : Action("find-previous", workbench, window)
{
    setShortcut(QKeyCombination(Qt::ShiftModifier, Qt::Key_F3));
}

void FindPreviousAction::retranslate()
{
    setWords(tr("Find pre&vious"), tr("Go to the match before"));
}

void FindPreviousAction::run()
{
    window().currentView()->findNext(true);
}

} // namespace gouji
