// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/closeaction.h"

#include "app/mainwindow.h"

namespace gouji {

CloseAction::CloseAction(Workbench &workbench, MainWindow &window) : Action("close", workbench, window)
{
    // Qt's standard key is another one on each desktop, or none; so for the others of this kind.
    setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_W), QKeySequence(Qt::CTRL | Qt::Key_F4)});
}

void CloseAction::retranslate()
{
    setWords(tr("&Close"), tr("Close the report"));
}

void CloseAction::run()
{
    window().closeCurrent();
}

} // namespace gouji
