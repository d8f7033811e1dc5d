// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/copyaction.h"

#include "app/actions/focusedit.h"
#include "app/mainwindow.h"

namespace gouji {

CopyAction::CopyAction(Workbench &workbench, MainWindow &window) : Action("copy", workbench, window)
{
    setShortcut(QKeySequence::Copy);
}

void CopyAction::retranslate()
{
    setWords(tr("&Copy"), tr("Copy what is selected"));
}

void CopyAction::run()
{
    if (!askFocus("copy"))
        window().say(tr("Go to a table or a text first."));
}

} // namespace gouji
