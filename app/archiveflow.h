// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exporting/archivefolder.h"

#include <QObject>
#include <QThreadPool>

namespace gouji {

class MainWindow;
class Workbench;

/// Lays the report in front into a new folder for the archive: asks where, writes in the background, says what came of it. A
/// child of the window that goes away when all is said.
class ArchiveFlow : public QObject
{
    Q_OBJECT

public:
    ArchiveFlow(Workbench &workbench, MainWindow &window);
    /// Waits for what is being written.
    ~ArchiveFlow() override;

    /// Asks for the folder. There must be a report in front.
    void run();
    /// The same for a folder that is chosen.
    void write(const QString &path);

private:
    void onWritten(const QString &path, const Result<Done> &result);

    Workbench &m_workbench;
    MainWindow &m_window;
    QThreadPool m_pool;
};

} // namespace gouji
