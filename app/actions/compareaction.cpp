// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/compareaction.h"

namespace gouji {

CompareAction::CompareAction(Workbench &workbench, MainWindow &window)
    : Action("compare", workbench, window)
    , m_flow(workbench, window)
{}

void CompareAction::retranslate()
{
    setWords(tr("Compare with another &version…"), tr("Show this report beside another version or another year"));
}

void CompareAction::run()
{
    m_flow.run();
}

} // namespace gouji
