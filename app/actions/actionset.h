// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actions/action.h"

#include <vector>

class QMenu;
class QMenuBar;
class QToolBar;

namespace gouji {

class RecentMenu;

struct Fix;

/// All actions of the program and their places in menus and toolbar.
class ActionSet
{
public:
    ActionSet(Workbench &workbench, MainWindow &window);

    void fill(QMenuBar &bar);
    /// What can be done in a table, at a place of the screen, and what would mend the total there.
    void showTableMenu(const QPoint &globalPlace, Session &session, const Fix &fix) const;
    /// After fill().
    QToolBar *makeToolBar(MainWindow &window);
    /// The words of everything in the language of the interface.
    void retranslate();
    /// Icons follow the colour of text.
    void refreshIcons();
    /// The office's papers are others now; after fill().
    void refillPapers();
    /// The action of a name; it must exist.
    Action *find(const char *name) const;
    /// The menu of a title, as in the sources; it must exist, after fill().
    QMenu *menu(const char *title) const;

private:
    void addTo(QMenu &menu, const char *name);
    void fillExportMenu(QMenu &menu);
    void fillPapersMenu(QMenu &menu);
    void makePapers();

    Workbench &m_workbench;
    MainWindow &m_window;
    std::vector<Action *> m_actions;    ///< owned by the window
    std::vector<QMenu *> m_menus;       ///< owned by the menu bar
    std::vector<Action *> m_papers;     ///< among them
    QMenu *m_papersMenu = nullptr;      ///< as the next
    RecentMenu *m_recentMenu = nullptr; ///< as the next
    QMenu *m_exportMenu = nullptr;      ///< owned by the menu it stands in
    QToolBar *m_toolBar = nullptr;      ///< owned by the window
};

} // namespace gouji
