// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/aboutaction.h"

#include "app/mainwindow.h"

#include <QApplication>
#include <QMessageBox>

namespace gouji {

AboutAction::AboutAction(Workbench &workbench, MainWindow &window) : Action("about", workbench, window) {}

void AboutAction::retranslate()
{
    setWords(tr("&About Gouji"), tr("Version and licence"));
}

bool AboutAction::isPossible() const
{
    return true;
}

void AboutAction::run()
{
    QMessageBox::about(&window(), tr("About Gouji"),
                       tr("Gouji %1\nEditor for the yearly report on government-information disclosure.\nFree software "
                          "under the GNU General Public License, version 3 or later.")
                           .arg(QApplication::applicationVersion()));
}

} // namespace gouji
