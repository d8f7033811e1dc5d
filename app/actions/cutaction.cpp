// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/cutaction.h"

#include "app/actions/focusedit.h"
#include "app/mainwindow.h"

namespace gouji {

CutAction::CutAction(Workbench &workbench, MainWindow &window) : Action("cut", workbench, window)
{
    setShortcut(QKeySequence::Cut);
}

void CutAction::retranslate()
{
    setWords(tr("Cu&t"), tr("Copy what is selected and take it out"));
}

void CutAction::run()
{
    if (!askFocus("cut"))
        window().say(tr("Go to a table or a text first."));
}

} // namespace gouji
