// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/closeaction.h"

#include "app/mainwindow.h"

namespace gouji {

CloseAction::CloseAction(Workbench &workbench, MainWindow &window) : Action("close", workbench, window)
{
    setShortcut(QKeySequence::Close);
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
