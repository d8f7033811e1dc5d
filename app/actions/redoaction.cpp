// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/redoaction.h"

namespace gouji {

RedoAction::RedoAction(Workbench &workbench, MainWindow &window) : Action("redo", workbench, window)
{
    setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Y), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)});
    setIconName("edit-redo");
    connect(&workbench, &Workbench::currentChanged, this, &RedoAction::follow);
}

void RedoAction::retranslate()
{
    setWords(tr("&Redo"), tr("Make the change again"));
}

bool RedoAction::isPossible() const
{
    return workbench().current() && workbench().current()->session().undoStack().canRedo();
}

void RedoAction::run()
{
    document().session().undoStack().redo();
}

void RedoAction::follow(ReportDocument *document)
{
    if (document)
        connect(&document->session().undoStack(), &QUndoStack::canRedoChanged, this, &RedoAction::refresh,
                Qt::UniqueConnection);
}

} // namespace gouji
