// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exporting/exportrunner.h"

#include <QPointer>

namespace gouji {

class ExportDialog;
struct OfferedFormat;
class MainWindow;
class ReportDocument;
class Workbench;

/// The formats as dialogs offer them, in the order of exportFormats().
std::vector<OfferedFormat> offeredFormats();

/// Exports the report in front: asks how and where, writes in the background, says in the window what came of it. A child of
/// the window that goes away when all is said.
class ExportFlow : public QObject
{
    Q_OBJECT

public:
    ExportFlow(Workbench &workbench, MainWindow &window);

    /// Offers the format first, else the one of last time. There must be a report in front.
    void run(std::optional<ExportFormat> format);

signals:
    /// What the window said came of it.
    void said(const QString &sentence);

private:
    void setUp(ExportDialog &dialog, ExportFormat format);
    void chooseTarget(ExportDialog &dialog);
    QString pathIn(const ExportDialog &dialog) const;
    ExportFormat formatIn(const ExportDialog &dialog) const;
    void write(const ExportDialog &dialog);
    void onEnded(const ExportOutcome &outcome);

    Workbench &m_workbench;
    MainWindow &m_window;
    QPointer<ReportDocument> m_document; ///< that is exported
    QString m_folder;
    ExportRunner m_runner;
};

} // namespace gouji
