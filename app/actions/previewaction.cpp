// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/previewaction.h"

#include "app/mainwindow.h"
#include "app/previewflow.h"

namespace gouji {

PreviewAction::PreviewAction(Workbench &workbench, MainWindow &window) : Action("preview", workbench, window)
{
    setShortcut(QKeyCombination(Qt::ControlModifier, Qt::Key_F2)); // as in office programs
    setIconName("document-print-preview");
}

void PreviewAction::retranslate()
{
    setWords(tr("Print pre&view…"), tr("See the pages as they will be printed"));
}

void PreviewAction::run()
{
    PreviewFlow::open(workbench(), window(), printableReport());
}

} // namespace gouji
