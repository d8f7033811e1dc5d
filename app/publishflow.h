// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace gouji {

class MainWindow;
class PublicationDialog;
class ReportDocument;
class Workbench;

/// Records that the report in front was published: when, where, and what the published file held, so that a later change of
/// the file is noticed (PB-02). Lives as long as the window.
class PublishFlow : public QObject
{
    Q_OBJECT

public:
    PublishFlow(Workbench &workbench, MainWindow &window);

    void show();

private:
    void chooseFile(PublicationDialog &dialog);
    void record(ReportDocument &document, PublicationDialog &dialog);

    Workbench &m_workbench;
    MainWindow &m_window;
};

} // namespace gouji
