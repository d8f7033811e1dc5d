// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values/cellid.h"

#include <QObject>
#include <QPointer>

namespace gouji {

class DeskWindow;
class MainWindow;
class Workbench;

/// Making and opening reviewers' desks, each in a window of its own beside the one of the reports. Lives as long as the window.
class DeskFlow : public QObject
{
    Q_OBJECT

public:
    DeskFlow(Workbench &workbench, MainWindow &window, QObject *parent = nullptr);
    /// No desk outlives what it works with.
    ~DeskFlow() override;

    /// Asks for the folder of the drafts and makes a desk in it, or opens the one that is there.
    void makeDesk();
    /// Asks for the desk file.
    void openDesk();
    /// By the name of the file.
    static bool isDesk(const QString &path);
    /// Those that are open.
    QList<DeskWindow *> desks() const;
    /// A desk that is open comes to the front.
    DeskWindow *open(const QString &path);
    /// Makes a desk in a folder for the reports on a year.
    DeskWindow *makeIn(const QString &folder, int year);

private:
    Workbench &m_workbench;
    MainWindow &m_window;
    void goTo(const CellId &cell);

    QList<QPointer<DeskWindow>> m_desks;
};

} // namespace gouji
