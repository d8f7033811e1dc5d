// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/computetotalaction.h"

#include "app/mainwindow.h"
#include "forms/reportview.h"
#include "views/widgets/formtable.h"

namespace gouji {

ComputeTotalAction::ComputeTotalAction(Workbench &workbench, MainWindow &window)
    : Action("compute-total", workbench, window)
{
    setShortcut(QKeyCombination(Qt::ControlModifier, Qt::Key_T));
}

void ComputeTotalAction::retranslate()
{
    setWords(tr("Co&mpute this total again"), tr("Let the selected totals follow their parts again"));
}

void ComputeTotalAction::run()
{
    if (FormTable *table = window().currentView()->currentTable())
        table->computeTotals();
    else
        window().say(tr("Go to a section with a table first."));
}

} // namespace gouji
