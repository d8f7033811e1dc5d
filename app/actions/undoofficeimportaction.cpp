// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/undoofficeimportaction.h"

#include "app/mainwindow.h"
#include "app/officeflow.h"

namespace gouji {

UndoOfficeImportAction::UndoOfficeImportAction(Workbench &workbench, MainWindow &window)
    : Action("undo-office-import", workbench, window)
{}

bool UndoOfficeImportAction::isPossible() const
{
    return OfficeSetup::canUndo();
}

void UndoOfficeImportAction::retranslate()
{
    setWords(tr("&Undo the last import of a pack"),
             tr("Put back what was there before the last office pack was imported"));
}

void UndoOfficeImportAction::run()
{
    window().officeFlow().undoImport();
}

} // namespace gouji
