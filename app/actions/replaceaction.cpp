// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/replaceaction.h"

#include "app/mainwindow.h"
#include "forms/reportview.h"

namespace gouji {

ReplaceAction::ReplaceAction(Workbench &workbench, MainWindow &window) : Action("replace", workbench, window)
{
    setShortcut(QKeyCombination(Qt::ControlModifier, Qt::Key_H));
}

void ReplaceAction::retranslate()
{
    setWords(tr("R&eplace…"), tr("Find words in the whole report and replace them"));
}

void ReplaceAction::run()
{
    window().currentView()->find(true);
}

} // namespace gouji
