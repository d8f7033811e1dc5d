// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/takebackaction.h"

namespace gouji {

TakeBackAction::TakeBackAction(Workbench &workbench, MainWindow &window)
    : Action("take-back", workbench, window)
    , m_flow(workbench, window)
{}

void TakeBackAction::retranslate()
{
    setWords(tr("Take &back a returned file…"),
             tr("Take the changes that others made in a docx or ODT back into this report"));
}

} // namespace gouji
