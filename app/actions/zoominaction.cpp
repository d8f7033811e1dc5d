// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/zoominaction.h"

#include "app/mainwindow.h"
#include "forms/reportview.h"

namespace gouji {

ZoomInAction::ZoomInAction(Workbench &workbench, MainWindow &window) : Action("zoom-in", workbench, window)
{
    setShortcut(QKeySequence::ZoomIn);
}

void ZoomInAction::retranslate()
{
    setWords(tr("Zoom &in"), tr("Show larger"));
}

void ZoomInAction::run()
{
    ReportView &view = *window().currentView();
    view.setZoom(view.zoom() + 0.1);
}

} // namespace gouji
