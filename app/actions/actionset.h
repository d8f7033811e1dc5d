// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actions/action.h"

#include <vector>

class QMenuBar;
class QToolBar;

namespace gouji {

/// All actions of the program and their places in menus and toolbar.
class ActionSet
{
public:
    ActionSet(Workbench &workbench, MainWindow &window);

    void fill(QMenuBar &bar) const;
    /// What can be done in a table, at a place of the screen.
    void showTableMenu(const QPoint &globalPlace) const;
    QToolBar *makeToolBar(MainWindow &window) const;
    /// The action of a name; it must exist.
    Action *find(const char *name) const;

private:
    std::vector<Action *> m_actions; ///< owned by the window
};

} // namespace gouji
