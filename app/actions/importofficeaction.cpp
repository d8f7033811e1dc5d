// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/importofficeaction.h"

#include "app/mainwindow.h"
#include "app/officeflow.h"

namespace gouji {

ImportOfficeAction::ImportOfficeAction(Workbench &workbench, MainWindow &window)
    : Action("import-office", workbench, window)
{}

void ImportOfficeAction::retranslate()
{
    setWords(tr("I&mport an office pack…"),
             tr("Take over forms, words, notes and the choice of checks from the file of an office"));
}

void ImportOfficeAction::run()
{
    window().officeFlow().importPack();
}

} // namespace gouji
