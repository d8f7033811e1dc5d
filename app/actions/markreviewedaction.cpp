// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/markreviewedaction.h"

namespace gouji {

MarkReviewedAction::MarkReviewedAction(Workbench &workbench, MainWindow &window)
    : Action("mark-reviewed", workbench, window)
    , m_flow(workbench, window)
{}

void MarkReviewedAction::retranslate()
{
    setWords(tr("I have r&eviewed this"), tr("Remember what the report says now, to see later what changed since"));
}

void MarkReviewedAction::run()
{
    m_flow.mark();
}

} // namespace gouji
