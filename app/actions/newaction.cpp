// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/newaction.h"

#include "app/mainwindow.h"
#include "forms/newreportdialog.h"
#include "model/checks/totals.h"

#include <QDate>

namespace gouji {

NewAction::NewAction(Workbench &workbench, MainWindow &window) : Action("new", workbench, window)
{
    setShortcut(QKeySequence::New);
    setIconName("document-new");
}

void NewAction::retranslate()
{
    setWords(tr("&New report…"), tr("Make an empty report for a body and a year"));
}

bool NewAction::isPossible() const
{
    return true;
}

void NewAction::run()
{
    const int lastYear = QDate::currentDate().year() - 1; // reports are about the year before
    NewReportDialog dialog(workbench().forms(), lastYear, &window());
    if (dialog.exec() != QDialog::Accepted)
        return;
    Report report = Report::forForm(dialog.form());
    report.facts = dialog.facts();
    markTotalsComputed(report);
    workbench().add(std::move(report));
}

} // namespace gouji
