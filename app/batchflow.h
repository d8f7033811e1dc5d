// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exporting/batchplan.h"

namespace gouji {

class BatchDialog;
class MainWindow;
class Workbench;

/// Exports many reports: shows its dialog beside the window, fills it in with what was wanted last time, and writes in the
/// background. A child of its dialog, which goes away when it is closed.
class BatchFlow : public QObject
{
    Q_OBJECT

public:
    /// Makes the dialog and shows it.
    static void open(Workbench &workbench, MainWindow &window);

private:
    BatchFlow(Workbench &workbench, BatchDialog &dialog);

    void setUp();
    void addFiles();
    void addFolder();
    void chooseFolder();
    void showStandIns();
    BatchWishes wishes() const;
    void start();
    void onEnded(const ExportOutcome &outcome);
    void onFinished();
    void remember(const BatchWishes &wishes);

    Workbench &m_workbench;
    BatchDialog &m_dialog;
    std::vector<int> m_targets; ///< by job
    int m_written = 0;
    int m_failed = 0;
    ExportRunner m_runner;
};

} // namespace gouji
