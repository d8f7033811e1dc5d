// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/pastereportaction.h"

#include "app/importing/importflow.h"
#include "app/mainwindow.h"
#include "model/formats/pastedreport.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>

namespace gouji {

PasteReportAction::PasteReportAction(Workbench &workbench, MainWindow &window)
    : Action("paste-report", workbench, window)
{}

void PasteReportAction::retranslate()
{
    setWords(tr("P&aste as a report…"), tr("Open a whole report that was copied from WPS, Word or a browser"));
}

bool PasteReportAction::isPossible() const
{
    return true;
}

void PasteReportAction::run()
{
    const QMimeData *copied = QApplication::clipboard()->mimeData();
    Result<ReportReading> reading =
        readPastedReport(copied ? copied->html() : QString(), copied ? copied->text() : QString(), workbench().forms());
    if (reading)
        window().importFlow().offer(std::move(reading).value());
    else
        window().say(reading.error().text(), true);
}

} // namespace gouji
