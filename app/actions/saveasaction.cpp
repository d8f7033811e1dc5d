// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/saveasaction.h"

#include "app/mainwindow.h"

#include <QFileDialog>

namespace gouji {
SaveAsAction::SaveAsAction(Workbench &workbench, MainWindow &window) : Action("save-as", workbench, window)
{
    setShortcut(QKeyCombination(Qt::ControlModifier | Qt::ShiftModifier, Qt::Key_S));
}

void SaveAsAction::retranslate()
{
    setWords(tr("Save &as…"), tr("Save the report under another name"));
}

void SaveAsAction::run()
{
    QString path = QFileDialog::getSaveFileName(&window(), tr("Save the report"), document().suggestedPath(),
                                                tr("Gouji reports (*.gouji)"));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += QStringLiteral(".gouji");
    const Result<Done> saved = document().saveAs(path);
    if (saved)
        workbench().recentFiles().add(path);
    else
        window().say(tr("Not saved: %1").arg(saved.error().text()), true);
}

} // namespace gouji
