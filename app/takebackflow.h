// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/returning/returnedreport.h"

#include <QObject>
#include <QPointer>

namespace gouji {

class MainWindow;
class ReportDocument;
class Workbench;

/// Taking back a file that was sent and edited by others, from the question which file it is to the one step that puts its
/// changes into the open report. Where the file no longer says what it was made from, it asks for that. Lives as long as
/// the window; reads the files for the dialogs, which read none.
class TakeBackFlow : public QObject
{
    Q_OBJECT

public:
    TakeBackFlow(Workbench &workbench, MainWindow &window, QObject *parent = nullptr);

    /// Asks for the file and takes it back into the document in front.
    void run();
    /// The same for a file that is known already.
    void takeBack(const QString &path);

private:
    using DocumentPtr = QPointer<ReportDocument>;
    struct Returned
    {
        QString path;
        ReturnedFile file;
    };

    void askForSent(const DocumentPtr &document, const std::shared_ptr<const Returned> &returned);
    void readSent(const DocumentPtr &document, const std::shared_ptr<const Returned> &returned);
    void compare(ReportDocument &document, const Returned &returned, const Report &sent);
    void take(ReportDocument &document, const QString &name, const ReturnedReport &returned);
    void finish(ReportDocument &document, const QString &name, const Report &merged);

    Workbench &m_workbench;
    MainWindow &m_window;
};

} // namespace gouji
