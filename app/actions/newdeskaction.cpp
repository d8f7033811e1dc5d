// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/newdeskaction.h"

#include "app/deskflow.h"
#include "app/mainwindow.h"

namespace gouji {

NewDeskAction::NewDeskAction(Workbench &workbench, MainWindow &window) : Action("new-desk", workbench, window) {}

void NewDeskAction::retranslate()
{
    setWords(tr("New des&k…"), tr("Make a desk of a folder with the drafts of many units"));
}

void NewDeskAction::run()
{
    window().deskFlow().makeDesk();
}

} // namespace gouji
