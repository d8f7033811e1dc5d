// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/archiveaction.h"

#include "app/archiveflow.h"
#include "app/mainwindow.h"

namespace gouji {

ArchiveAction::ArchiveAction(Workbench &workbench, MainWindow &window) : Action("archive", workbench, window) {}

void ArchiveAction::retranslate()
{
    setWords(tr("A&rchive…"), tr("Write a folder for the archive: PDF, Word, Gouji report, findings and digests"));
}

void ArchiveAction::run()
{
    (new ArchiveFlow(workbench(), window()))->run();
}

} // namespace gouji
