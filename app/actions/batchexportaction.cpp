// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/batchexportaction.h"

#include "app/batchflow.h"
#include "app/mainwindow.h"

namespace gouji {

BatchExportAction::BatchExportAction(Workbench &workbench, MainWindow &window)
    : Action("export-batch", workbench, window)
{}

void BatchExportAction::retranslate()
{
    setWords(tr("Export &many reports…"), tr("Write many reports into files of other formats"));
}

void BatchExportAction::run()
{
    BatchFlow::open(workbench(), window());
}

} // namespace gouji
