// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/commandsearchaction.h"

#include "app/mainwindow.h"

namespace gouji {

CommandSearchAction::CommandSearchAction(Workbench &workbench, MainWindow &window)
    : Action("command-search", workbench, window)
{
    setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P));
}

void CommandSearchAction::retranslate()
{
    setWords(tr("&Search for a command"), tr("Find a command by a part of its name"));
}

void CommandSearchAction::run()
{
    window().searchForCommand();
}

} // namespace gouji
