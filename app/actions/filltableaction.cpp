// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/filltableaction.h"

#include "app/mainwindow.h"
#include "forms/reportview.h"
#include "views/widgets/formtable.h"

namespace gouji {

FillTableAction::FillTableAction(Workbench &workbench, MainWindow &window)
    : Action("fill-zeros-table", workbench, window)
{}

void FillTableAction::retranslate()
{
    setWords(tr("Fill blanks of the table with &0"), tr("Write 0 into every blank cell of this table"));
}

void FillTableAction::run()
{
    if (FormTable *table = window().currentView()->currentTable())
        table->fillTable();
    else
        window().say(tr("Go to a section with a table first."));
}

} // namespace gouji
