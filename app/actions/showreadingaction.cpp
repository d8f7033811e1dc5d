// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/showreadingaction.h"

#include "app/importing/importflow.h"
#include "app/mainwindow.h"

namespace gouji {

ShowReadingAction::ShowReadingAction(Workbench &workbench, MainWindow &window)
    : Action("show-reading", workbench, window)
{}

void ShowReadingAction::retranslate()
{
    setWords(tr("W&hat was read from the file…"), tr("Compare this report with the file that it was read from"));
}

void ShowReadingAction::run()
{
    window().importFlow().showReading(document());
}

} // namespace gouji
