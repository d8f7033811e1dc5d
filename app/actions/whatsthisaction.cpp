// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/whatsthisaction.h"

#include "app/mainwindow.h"

#include <QWhatsThis>

namespace gouji {

WhatsThisAction::WhatsThisAction(Workbench &workbench, MainWindow &window) : Action("whats-this", workbench, window)
{
    setShortcut(QKeySequence::WhatsThis);
    setShortcutContext(Qt::ApplicationShortcut);
}

void WhatsThisAction::retranslate()
{
    setWords(tr("&What is this?"), tr("Point at something and read what it is for"));
}

void WhatsThisAction::run()
{
    QWhatsThis::enterWhatsThisMode();
}

} // namespace gouji
