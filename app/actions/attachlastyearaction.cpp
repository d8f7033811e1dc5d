// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/attachlastyearaction.h"

#include "app/filechoice.h"
#include "app/lastyearfile.h"
#include "app/mainwindow.h"
#include "app/reportfilters.h"
#include "model/checks/samebody.h"

namespace gouji {

AttachLastYearAction::AttachLastYearAction(Workbench &workbench, MainWindow &window)
    : Action("attach-last-year", workbench, window)
{}

void AttachLastYearAction::retranslate()
{
    setWords(tr("Attach last &year's report…"), tr("Compare this report with last year's"));
}

void AttachLastYearAction::run()
{
    const QString path = chooseFile(window(), workbench().settings(), tr("Last year's report"), reportFileFilter());
    if (path.isEmpty())
        return;
    const Result<LastYear> lastYear = LastYearFile::read(path, document().path(), workbench().forms());
    if (!lastYear) {
        window().say(QStringLiteral("%1: %2").arg(path, lastYear.error().text()), true);
        return;
    }
    document().session().attachLastYear(*lastYear);
    const Facts &facts = document().session().report().facts;
    const Facts &before = lastYear->report->facts;
    if (!isSameBody(facts, before))
        window().say(tr("Attached; but it is the report of “%1”. Undo takes it away again.").arg(before.body));
    else if (facts.year > 0 && before.year > 0 && before.year != facts.year - 1)
        window().say(tr("Attached; but it is the report on %1. Undo takes it away again.").arg(before.year));
}

} // namespace gouji
