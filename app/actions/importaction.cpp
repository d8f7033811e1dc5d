// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/importaction.h"

#include "app/importing/importflow.h"
#include "app/mainwindow.h"
#include "app/reportfilters.h"

#include <QFileDialog>

namespace gouji {

ImportAction::ImportAction(Workbench &workbench, MainWindow &window) : Action("import", workbench, window) {}

void ImportAction::retranslate()
{
    setWords(tr("&Import into this report…"), tr("Take tables or texts of another file over into this report"));
}

void ImportAction::run()
{
    const QString folder = workbench().settings().value(QStringLiteral("folder")).toString();
    const QString path = QFileDialog::getOpenFileName(&window(), tr("Import from"), folder, reportFileFilter());
    if (path.isEmpty())
        return;
    workbench().settings().setValue(QStringLiteral("folder"), QFileInfo(path).absolutePath());
    window().importFlow().importInto(document(), path);
}

} // namespace gouji
