// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/exporttextaction.h"

#include "app/mainwindow.h"

#include <QFileDialog>

namespace gouji {

ExportTextAction::ExportTextAction(Workbench &workbench, MainWindow &window) : Action("export-text", workbench, window)
{
    setShortcut(QKeyCombination(Qt::ControlModifier, Qt::Key_E));
    setIconName("document-export");
}

void ExportTextAction::retranslate()
{
    setWords(tr("Export &text…"), tr("Write the report as canonical text"));
}

void ExportTextAction::run()
{
    const QString suggested = document().session().report().title() + QStringLiteral(".txt");
    const QString path = QFileDialog::getSaveFileName(&window(), tr("Export as text"), suggested, tr("Text (*.txt)"));
    if (path.isEmpty())
        return;
    const Result<Done> written = document().exportText(path);
    if (written)
        window().say(tr("Written: %1").arg(path));
    else
        window().say(tr("Not written: %1").arg(written.error().text()), true);
}

} // namespace gouji
