// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

namespace gouji {

class MainWindow;
class Workbench;

/// The files opened last, reports and desks, newest first, read anew each time the menu comes up; those that are gone are
/// left out.
class RecentMenu : public QMenu
{
    Q_OBJECT

public:
    /// Both outlive the menu.
    RecentMenu(Workbench &workbench, MainWindow &window, QWidget *parent);

    void retranslate();

private:
    void fill();

    Workbench &m_workbench;
    MainWindow &m_window;
};

} // namespace gouji
