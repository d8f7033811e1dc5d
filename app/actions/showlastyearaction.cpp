// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/showlastyearaction.h"

#include "app/mainwindow.h"
#include "forms/reportview.h"

namespace gouji {

ShowLastYearAction::ShowLastYearAction(Workbench &workbench, MainWindow &window)
    : Action("show-last-year", workbench, window)
{
    setCheckable(true);
    connect(&workbench, &Workbench::currentChanged, this, [this] {
        const ReportView *view = this->window().currentView();
        setChecked(view && view->isLastYearShown());
    });
}

void ShowLastYearAction::retranslate()
{
    setWords(tr("Last year's &text"), tr("Show last year's text beside this year's, what is identical shaded"));
}

void ShowLastYearAction::run()
{
    window().currentView()->setLastYearShown(isChecked());
    if (isChecked() && !document().session().hasLastYear())
        window().say(tr("No last year's report is at hand."));
}

} // namespace gouji
