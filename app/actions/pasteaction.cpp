// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/pasteaction.h"

#include "app/actions/focusedit.h"
#include "app/mainwindow.h"

namespace gouji {

PasteAction::PasteAction(Workbench &workbench, MainWindow &window) : Action("paste", workbench, window)
{
    setShortcut(QKeySequence::Paste);
}

void PasteAction::retranslate()
{
    setWords(tr("&Paste"), tr("Paste what was copied"));
}

void PasteAction::run()
{
    if (!askFocus("paste"))
        window().say(tr("Go to a table or a text first."));
}

} // namespace gouji
