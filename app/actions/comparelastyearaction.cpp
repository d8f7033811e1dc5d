// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/comparelastyearaction.h"

namespace gouji {

CompareLastYearAction::CompareLastYearAction(Workbench &workbench, MainWindow &window)
    : Action("compare-last-year", workbench, window)
    , m_flow(workbench, window)
{}

void CompareLastYearAction::retranslate()
{
    setWords(tr("Compare with &last year's report"),
             tr("Show this report beside last year's: figures, growth, copied sentences"));
}

void CompareLastYearAction::run()
{
    m_flow.compareWithLastYear();
}

} // namespace gouji
