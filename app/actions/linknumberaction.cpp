// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/linknumberaction.h"

#include "app/mainwindow.h"
#include "forms/prosepane.h"
#include "forms/reportview.h"
#include "views/widgets/proseedit.h"

namespace gouji {

LinkNumberAction::LinkNumberAction(Workbench &workbench, MainWindow &window) : Action("link-number", workbench, window)
{
    setShortcut(QKeyCombination(Qt::ControlModifier, Qt::Key_L));
}

void LinkNumberAction::retranslate()
{
    setWords(tr("&Link this number"), tr("Let the number at the cursor follow a figure of the tables"));
}

void LinkNumberAction::run()
{
    if (ProsePane *prose = window().currentView()->currentProse())
        prose->edit().links().linkNumber();
    else
        window().say(tr("Go to a section with text first."));
}

} // namespace gouji
