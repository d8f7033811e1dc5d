// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/zoomresetaction.h"

#include "app/mainwindow.h"
#include "forms/reportview.h"

namespace gouji {

ZoomResetAction::ZoomResetAction(Workbench &workbench, MainWindow &window) : Action("zoom-reset", workbench, window)
{
    setShortcut(QKeyCombination(Qt::ControlModifier, Qt::Key_0));
}

void ZoomResetAction::retranslate()
{
    setWords(tr("&Normal size"), tr("Show at 100 %"));
}

void ZoomResetAction::run()
{
    ReportView &view = *window().currentView();
    view.setZoom(1.0);
}

} // namespace gouji
