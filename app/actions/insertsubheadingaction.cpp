// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/insertsubheadingaction.h"

#include "app/mainwindow.h"
#include "forms/prosepane.h"
#include "forms/reportview.h"
#include "views/widgets/proseedit.h"
#include "views/widgets/prosepaste.h"

namespace gouji {

InsertSubHeadingAction::InsertSubHeadingAction(Workbench &workbench, MainWindow &window)
    : Action("insert-sub-heading", workbench, window)
{
    setShortcut(QKeyCombination(Qt::ControlModifier | Qt::ShiftModifier, Qt::Key_H));
}

void InsertSubHeadingAction::retranslate()
{
    setWords(tr("Insert sub-&heading"), tr("Begin a paragraph with the number of the next sub-heading"));
}

void InsertSubHeadingAction::run()
{
    if (ProsePane *prose = window().currentView()->currentProse())
        insertSubHeading(prose->edit());
    else
        window().say(tr("Go to a section with text first."));
}

} // namespace gouji
