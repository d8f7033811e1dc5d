// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/saveaction.h"

#include "app/mainwindow.h"

namespace gouji {

SaveAction::SaveAction(Workbench &workbench, MainWindow &window) : Action("save", workbench, window)
{
    setShortcut(QKeySequence::Save);
    setIconName("document-save");
}

void SaveAction::retranslate()
{
    setWords(tr("&Save"), tr("Save the report"));
}

void SaveAction::run()
{
    if (document().path().isEmpty()) {
        window().findChild<QAction *>(QStringLiteral("save-as"))->trigger();
        return;
    }
    const Result<Done> saved = document().save();
    if (saved)
        return;
    window().say(tr("Not saved: %1").arg(saved.error().text()), true);
    if (saved.error().code() == ErrorCode::ChangedUnderneath)
        document().askAgainAboutDisk();
}

} // namespace gouji
