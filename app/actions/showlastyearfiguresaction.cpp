// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/showlastyearfiguresaction.h"

#include "app/mainwindow.h"
#include "app/preferences.h"

namespace gouji {

ShowLastYearFiguresAction::ShowLastYearFiguresAction(Workbench &workbench, MainWindow &window)
    : Action("show-last-year-figures", workbench, window)
{
    setCheckable(true);
    Preferences &preferences = window.preferences();
    const auto follow = [this, &preferences] { setChecked(preferences.value("tables/last-year") == u"shown"); };
    connect(&preferences, &Preferences::changed, this, follow);
    follow();
}

void ShowLastYearFiguresAction::retranslate()
{
    setWords(tr("Last year's &figures in tables"),
             tr("Show last year's figure under each figure, once last year's report is attached"));
}

bool ShowLastYearFiguresAction::isPossible() const
{
    return true;
}

void ShowLastYearFiguresAction::run()
{
    window().preferences().choose("tables/last-year", isChecked() ? QStringLiteral("shown") : QStringLiteral("hidden"));
}

} // namespace gouji
