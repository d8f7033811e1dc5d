// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/action.h"

#include "app/mainwindow.h"

namespace gouji {

Action::Action(const char *name, Workbench &workbench, MainWindow &window)
    : QAction(&window)
    , m_workbench(workbench)
    , m_window(window)
{
    setObjectName(QString::fromLatin1(name));
    connect(this, &QAction::triggered, this, &Action::run);
    connect(&workbench, &Workbench::currentChanged, this, &Action::refresh);
}

void Action::setWords(const QString &text, const QString &statusTip)
{
    setText(text);
    setStatusTip(statusTip);
    setToolTip(statusTip);
}

} // namespace gouji
