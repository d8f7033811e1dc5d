// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/readycheckaction.h"

#include "app/exporting/pagesurroundings.h"
#include "app/mainwindow.h"
#include "app/pagesettings.h"
#include "forms/reportview.h"
#include "model/checks/acceptance.h"

namespace gouji {

ReadyCheckAction::ReadyCheckAction(Workbench &workbench, MainWindow &window) : Action("ready-check", workbench, window)
{
    setShortcut(Qt::Key_F7);
    setIconName("ready-check");
}

void ReadyCheckAction::retranslate()
{
    setWords(tr("&Ready check"), tr("List what still blocks the report"));
}

// What only this check asks: the day, the published file, the fonts.
CheckOptions ReadyCheckAction::optionsOfToday() const
{
    const PageStyle style = PageSettings(workbench().settings()).style(PagePreset::Official);
    CheckOptions options = workbench().checkSettings().options();
    options.today = QDate::currentDate();
    options.surroundings = std::make_shared<PageSurroundings>(
        workbench().fonts(), style, document().session().report().facts.publication, document().path());
    return options;
}

void ReadyCheckAction::run()
{
    Session &session = document().session();
    session.setCheckOptions(optionsOfToday());
    if (isReady(session.checks().findings(), session.report()))
        window().say(tr("The report is ready: nothing blocks it."));
    window().currentView()->showWhatBlocks();
}

} // namespace gouji
