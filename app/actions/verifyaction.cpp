// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/verifyaction.h"

#include "app/filechoice.h"
#include "app/importing/importflow.h"
#include "app/mainwindow.h"
#include "app/reportfilters.h"

namespace gouji {

VerifyAction::VerifyAction(Workbench &workbench, MainWindow &window) : Action("verify-page", workbench, window) {}

void VerifyAction::retranslate()
{
    setWords(tr("Veri&fy the published page…"), tr("Compare a saved web page or PDF with this report"));
}

void VerifyAction::run()
{
    const QString path =
        chooseFile(window(), workbench().settings(), tr("The page as it was published"), publishedFileFilter());
    if (!path.isEmpty())
        window().importFlow().verify(document(), path);
}

} // namespace gouji
