// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/verifyaction.h"

#include "app/importing/importflow.h"
#include "app/mainwindow.h"
#include "app/reportfilters.h"

#include <QFileDialog>

namespace gouji {

VerifyAction::VerifyAction(Workbench &workbench, MainWindow &window) : Action("verify-page", workbench, window) {}

void VerifyAction::retranslate()
{
    setWords(tr("Veri&fy the published page…"), tr("Compare a saved web page or PDF with this report"));
}

void VerifyAction::run()
{
    const QString folder = workbench().settings().value(QStringLiteral("folder")).toString();
    const QString path =
        QFileDialog::getOpenFileName(&window(), tr("The page as it was published"), folder, publishedFileFilter());
    if (path.isEmpty())
        return;
    workbench().settings().setValue(QStringLiteral("folder"), QFileInfo(path).absolutePath());
    window().importFlow().verify(document(), path);
}

} // namespace gouji
