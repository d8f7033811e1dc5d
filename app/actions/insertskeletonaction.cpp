// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/insertskeletonaction.h"

#include "app/mainwindow.h"
#include "forms/prosepane.h"
#include "forms/reportview.h"

namespace gouji {

InsertSkeletonAction::InsertSkeletonAction(Workbench &workbench, MainWindow &window)
    : Action("insert-skeleton", workbench, window)
{}

void InsertSkeletonAction::retranslate()
{
    setWords(tr("Insert s&keleton"), tr("Put in the paragraphs that are expected of this section"));
}

void InsertSkeletonAction::run()
{
    if (ProsePane *prose = window().currentView()->currentProse())
        prose->addSkeleton();
    else
        window().say(tr("Go to a section with text first."));
}

} // namespace gouji
