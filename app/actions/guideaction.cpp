// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/guideaction.h"

#include "app/guideflow.h"
#include "app/mainwindow.h"

namespace gouji {

GuideAction::GuideAction(Workbench &workbench, MainWindow &window) : Action("guide", workbench, window)
{
    setShortcut(QKeySequence::HelpContents);
    setShortcutContext(Qt::ApplicationShortcut); // in desks and windows beside a report as well
}

void GuideAction::retranslate()
{
    setWords(tr("&Guide"), tr("Open the guide where it speaks of what you are doing"));
}

void GuideAction::run()
{
    window().guideFlow().showHere();
}

} // namespace gouji
