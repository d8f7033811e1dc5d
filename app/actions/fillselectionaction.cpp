// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/fillselectionaction.h"

#include "app/mainwindow.h"
#include "forms/reportview.h"
#include "views/widgets/formtable.h"

namespace gouji {

FillSelectionAction::FillSelectionAction(Workbench &workbench, MainWindow &window)
    : Action("fill-zeros-selection", workbench, window)
{}

void FillSelectionAction::retranslate()
{
    setWords(tr("Fill blanks of the &selection with 0"), tr("Write 0 into the blank cells that are selected"));
}

void FillSelectionAction::run()
{
    if (FormTable *table = window().currentView()->currentTable())
        table->fillSelection();
    else
        window().say(tr("Go to a section with a table first."));
}

} // namespace gouji
