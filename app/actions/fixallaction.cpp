// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/fixallaction.h"

#include "app/mainwindow.h"
#include "forms/reportview.h"

namespace gouji {

FixAllAction::FixAllAction(Workbench &workbench, MainWindow &window) : Action("fix-all", workbench, window)
{
    setShortcut(QKeyCombination(Qt::ControlModifier | Qt::ShiftModifier, Qt::Key_Period));
}

void FixAllAction::retranslate()
{
    setWords(tr("Fix &all of this kind"), tr("The same in the whole report, in one step"));
}

void FixAllAction::run()
{
    const Fix here = window().currentView()->fixHere();
    if (here.isEmpty()) {
        window().say(tr("Nothing here can be fixed with certainty: go to the words or to the total of a finding."));
        return;
    }
    const Fix all = fixOfAll(document().session(), here.check);
    applyFix(document().session(), all);
    window().say(tr("Fixed in %1 places.").arg(placesIn(all)));
}

} // namespace gouji
