// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/undoaction.h"

namespace gouji {

UndoAction::UndoAction(Workbench &workbench, MainWindow &window) : Action("undo", workbench, window)
{
    setShortcut(QKeySequence::Undo);
    setIconName("edit-undo");
    connect(&workbench, &Workbench::currentChanged, this, &UndoAction::follow);
}

void UndoAction::retranslate()
{
    setWords(tr("&Undo"), tr("Take back the last change"));
}

bool UndoAction::isPossible() const
{
    return workbench().current() && workbench().current()->session().undoStack().canUndo();
}

void UndoAction::run()
{
    document().session().undoStack().undo();
}

void UndoAction::follow(ReportDocument *document)
{
    if (document)
        connect(&document->session().undoStack(), &QUndoStack::canUndoChanged, this, &UndoAction::refresh,
                Qt::UniqueConnection);
}

} // namespace gouji
