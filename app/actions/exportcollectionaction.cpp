// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/exportcollectionaction.h"

#include "app/mainwindow.h"
#include "model/formats/csv/collectioncsv.h"
#include "model/support/safefile.h"

#include <QFileDialog>

namespace gouji {

ExportCollectionAction::ExportCollectionAction(Workbench &workbench, MainWindow &window)
    : Action("export-collection-sheets", workbench, window)
{}

void ExportCollectionAction::retranslate()
{
    setWords(tr("Export sheets for the &offices…"), tr("Write a list of the figures wanted from each office"));
}

void ExportCollectionAction::run()
{
    const Report &report = document().session().report();
    const std::vector<CollectionSheet> sheets = collectionSheets(report);
    if (sheets.empty()) {
        window().say(tr("No figure names the office it comes from. Note the office beside a figure first."));
        return;
    }
    const QString suggested = tr("Figures wanted %1.csv").arg(report.facts.year);
    const QString path =
        QFileDialog::getSaveFileName(&window(), tr("Export sheets for the offices"), suggested, tr("Tables (*.csv)"));
    if (path.isEmpty())
        return;
    const Result<Done> written = writeWholeFile(path, writeCollectionCsv(report.title(), sheets));
    if (written)
        window().say(tr("Written: %1. It names offices: for use inside the body only.").arg(path));
    else
        window().say(tr("Not written: %1").arg(written.error().text()), true);
}

} // namespace gouji
