// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/previouspaneaction.h"

#include "app/mainwindow.h"
#include "forms/reportview.h"

namespace gouji {

PreviousPaneAction::PreviousPaneAction(Workbench &workbench, MainWindow &window)
    : Action("previous-pane", workbench, window)
{
    setShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F6));
}

void PreviousPaneAction::retranslate()
{
    setWords(tr("Pre&vious pane"), tr("Go to the pane before"));
}

void PreviousPaneAction::run()
{
    window().currentView()->cyclePanes(true);
}

} // namespace gouji
