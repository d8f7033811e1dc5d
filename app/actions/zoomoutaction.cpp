// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/zoomoutaction.h"

#include "app/mainwindow.h"
#include "forms/reportview.h"

namespace gouji {

ZoomOutAction::ZoomOutAction(Workbench &workbench, MainWindow &window) : Action("zoom-out", workbench, window)
{
    setShortcut(QKeySequence::ZoomOut);
}

void ZoomOutAction::retranslate()
{
    setWords(tr("Zoom &out"), tr("Show smaller"));
}

void ZoomOutAction::run()
{
    ReportView &view = *window().currentView();
    view.setZoom(view.zoom() - 0.1);
}

} // namespace gouji
