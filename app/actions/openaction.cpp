// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/openaction.h"

#include "app/mainwindow.h"
#include "app/reportfilters.h"

#include <QFileDialog>

namespace gouji {

OpenAction::OpenAction(Workbench &workbench, MainWindow &window) : Action("open", workbench, window)
{
    setShortcut(QKeySequence::Open);
    setIconName("document-open");
}

void OpenAction::retranslate()
{
    setWords(tr("&Open…"), tr("Open a report from a file"));
}

bool OpenAction::isPossible() const
{
    return true;
}

void OpenAction::run()
{
    const QString folder = workbench().settings().value(QStringLiteral("folder")).toString();
    const QStringList paths = QFileDialog::getOpenFileNames(&window(), tr("Open reports"), folder, reportFileFilter());
    if (paths.isEmpty())
        return;
    workbench().settings().setValue(QStringLiteral("folder"), QFileInfo(paths.constFirst()).absolutePath());
    window().openFiles(paths);
}

} // namespace gouji
