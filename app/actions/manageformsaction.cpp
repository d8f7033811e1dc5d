// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/manageformsaction.h"

#include "app/formsflow.h"
#include "app/mainwindow.h"

namespace gouji {

ManageFormsAction::ManageFormsAction(Workbench &workbench, MainWindow &window)
    : Action("manage-forms", workbench, window)
{}

void ManageFormsAction::retranslate()
{
    setWords(tr("&Forms…"), tr("Look at the forms at hand, and import others"));
}

void ManageFormsAction::run()
{
    window().formsFlow().manage();
}

} // namespace gouji
