// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/printsheetsaction.h"

#include "app/mainwindow.h"
#include "app/previewflow.h"
#include "model/outline/collectionsheet.h"

namespace gouji {

PrintSheetsAction::PrintSheetsAction(Workbench &workbench, MainWindow &window)
    : Action("print-collection-sheets", workbench, window)
{}

void PrintSheetsAction::retranslate()
{
    setWords(tr("&Sheets for the offices…"), tr("Print a list of the figures wanted from each office"));
}

void PrintSheetsAction::run()
{
    if (collectionSheets(document().session().report()).empty())
        window().say(tr("No figure names the office it comes from. Note the office beside a figure first."));
    else
        PreviewFlow::open(workbench(), window(), printableSheets());
}

} // namespace gouji
