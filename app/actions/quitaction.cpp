// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/quitaction.h"

#include "app/mainwindow.h"

namespace gouji {

QuitAction::QuitAction(Workbench &workbench, MainWindow &window) : Action("quit", workbench, window)
{
    setShortcut(QKeyCombination(Qt::ControlModifier, Qt::Key_Q));
}

void QuitAction::retranslate()
{
    setWords(tr("&Quit"), tr("Close all reports and end"));
}

bool QuitAction::isPossible() const
{
    return true;
}

void QuitAction::run()
{
    window().close();
}

} // namespace gouji
