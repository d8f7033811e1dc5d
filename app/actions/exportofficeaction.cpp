// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/exportofficeaction.h"

#include "app/mainwindow.h"
#include "app/officeflow.h"

namespace gouji {

ExportOfficeAction::ExportOfficeAction(Workbench &workbench, MainWindow &window)
    : Action("export-office", workbench, window)
{}

void ExportOfficeAction::retranslate()
{
    setWords(tr("E&xport an office pack…"),
             tr("Write forms, words, notes and the choice of checks into one file for others"));
}

void ExportOfficeAction::run()
{
    window().officeFlow().exportPack();
}

} // namespace gouji
