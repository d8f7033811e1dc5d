// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/opendeskaction.h"

#include "app/deskflow.h"
#include "app/mainwindow.h"

namespace gouji {

OpenDeskAction::OpenDeskAction(Workbench &workbench, MainWindow &window) : Action("open-desk", workbench, window) {}

void OpenDeskAction::retranslate()
{
    setWords(tr("Open &desk…"), tr("Open the desk of a folder with the drafts of many units"));
}

void OpenDeskAction::run()
{
    window().deskFlow().openDesk();
}

} // namespace gouji
