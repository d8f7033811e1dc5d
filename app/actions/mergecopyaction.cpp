// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/mergecopyaction.h"

namespace gouji {

MergeCopyAction::MergeCopyAction(Workbench &workbench, MainWindow &window)
    : Action("merge-copy", workbench, window)
    , m_flow(workbench, window)
{}

void MergeCopyAction::retranslate()
{
    setWords(tr("Merge a colleag&ue's copy…"), tr("Put the changes of two people who worked on this report together"));
}

} // namespace gouji
