// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/recomputetotalsaction.h"

namespace gouji {

RecomputeTotalsAction::RecomputeTotalsAction(Workbench &workbench, MainWindow &window)
    : Action("recompute-totals", workbench, window)
{
    setShortcut(QKeyCombination(Qt::ControlModifier | Qt::ShiftModifier, Qt::Key_T));
}

void RecomputeTotalsAction::retranslate()
{
    setWords(tr("Rec&ompute totals"), tr("Make every total what its parts add up to, and follow them"));
}

void RecomputeTotalsAction::run()
{
    document().session().recomputeTotals();
}

} // namespace gouji
