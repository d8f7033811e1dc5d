// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/comparereviewedaction.h"

namespace gouji {

CompareReviewedAction::CompareReviewedAction(Workbench &workbench, MainWindow &window)
    : Action("compare-reviewed", workbench, window)
    , m_flow(workbench, window)
{}

void CompareReviewedAction::retranslate()
{
    setWords(tr("Changes &since I reviewed"), tr("Show what changed since you marked this report as reviewed"));
}

void CompareReviewedAction::run()
{
    m_flow.compare();
}

} // namespace gouji
