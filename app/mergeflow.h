// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/report.h"

#include <QObject>
#include <QPointer>

#include <memory>
#include <optional>

namespace gouji {

class MainWindow;
class ReportDocument;
class Workbench;
struct CommonBase;

/// Putting a colleague's copy of the open report together with it: asks which file it is and what both began with, shows
/// where both changed the same place, and makes one step of it. Lives as long as the window; reads the files for the
/// dialogs, which read none.
class MergeFlow : public QObject
{
    Q_OBJECT

public:
    MergeFlow(Workbench &workbench, MainWindow &window, QObject *parent = nullptr);

    /// Asks for the file and merges it into the document in front.
    void run();
    /// The same for a file that is known already.
    void mergeWith(const QString &path);

private:
    using DocumentPtr = QPointer<ReportDocument>;
    struct Copy
    {
        QString name;
        Report report;
    };
    using CopyPtr = std::shared_ptr<const Copy>;

    std::optional<Report> readOrSay(const QString &path);
    void askForBase(ReportDocument &document, const CopyPtr &copy);
    void readBase(const DocumentPtr &document, const CopyPtr &copy);
    void takeOpened(const DocumentPtr &document, const CopyPtr &copy);
    void merge(ReportDocument &document, const CopyPtr &copy, const Report *given);
    void finish(ReportDocument &document, const Copy &copy, const CommonBase &base, Report merged);

    Workbench &m_workbench;
    MainWindow &m_window;
};

} // namespace gouji
