// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/fixaction.h"

#include "app/mainwindow.h"
#include "forms/reportview.h"

namespace gouji {

FixAction::FixAction(Workbench &workbench, MainWindow &window) : Action("fix", workbench, window)
{
    setShortcut(QKeyCombination(Qt::ControlModifier, Qt::Key_Period));
}

void FixAction::retranslate()
{
    setWords(tr("&Fix what is certain here"), tr("Put right what the finding at the cursor leaves no doubt about"));
}

void FixAction::run()
{
    const Fix fix = window().currentView()->fixHere();
    if (fix.isEmpty()) {
        window().say(tr("Nothing here can be fixed with certainty: go to the words or to the total of a finding."));
        return;
    }
    const QString text = fixText(document().session(), fix, 1);
    applyFix(document().session(), fix);
    window().say(tr("Fixed: %1").arg(text));
}

} // namespace gouji
