// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/printaction.h"

#include "app/exporting/standinwords.h"
#include "app/exportsettings.h"
#include "app/mainwindow.h"
#include "app/pagesettings.h"
#include "app/printable.h"
#include "app/printjob.h"

namespace gouji {

PrintAction::PrintAction(Workbench &workbench, MainWindow &window) : Action("print", workbench, window)
{
    setShortcut(QKeySequence::Print);
    setIconName("document-print");
}

void PrintAction::retranslate()
{
    setWords(tr("&Print…"), tr("Print the report"));
}

void PrintAction::run()
{
    QSettings &settings = workbench().settings();
    const PageStyle style = PageSettings(settings).style(ExportSettings(settings).preset());
    const Report &report = document().session().report();
    const Printable printable = printableReport();
    const auto pages = pagesOf(printable, report, style, workbench().fonts());
    if (!pages) {
        window().say(pages.error().text(), true);
        return;
    }
    const QStringList standIns = standInSentences(workbench().fonts().standIns(style));
    if (!standIns.isEmpty())
        window().say(standIns.join(QStringLiteral("  ")));
    if (const auto outcome = askAndPrint(**pages, printable.name(report), settings, window()))
        window().say(outcome->sentence, outcome->isError);
}

} // namespace gouji
