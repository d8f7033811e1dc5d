// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/importing/importsource.h"
#include "app/importing/reportloader.h"
#include "app/reportdocument.h"

namespace gouji {

class ImportDialog;
class MainWindow;
struct MessageChoice;
class Workbench;

/// What the window does with files that are no native reports: reads them in the background with a line that says so and
/// can be cancelled, asks where a file says two things or reading left doubts, and opens the report or takes it over into
/// one that is open. Lives with the window.
class ImportFlow : public QObject
{
    Q_OBJECT

public:
    ImportFlow(Workbench &workbench, MainWindow &window);

    /// Whether the file at the path is any other than a native report; false where it cannot be opened.
    static bool isForeign(const QString &path);
    void open(const QString &path);
    /// Opens what was read already, as from the clipboard, with the same questions. `path`: empty where it is no file.
    void offer(ReportReading reading, const QString &path = {});
    /// Reads a file and shows what it would change in the document.
    void importInto(ReportDocument &document, const QString &path);
    /// Shows again what a document was read from, to take pieces of it.
    void showReading(ReportDocument &document);
    /// Compares the document with the page that was published of it.
    void verify(ReportDocument &document, const QString &path);

    using Use = std::function<void(ReportReading)>;
    /// Reads a file in the background for another use, with the question which reading counts where it says two things.
    void read(const QString &path, const Use &use);

private:
    void start(const QString &path, ReportLoader::Then then);
    void sayDelayed();
    void sayError(const QString &path, const Error &error);
    void chooseReading(ReportReading reading, const Use &use);
    void openScan(const QString &path, std::vector<QImage> pages);
    void offerToOpen(const QString &path, ReportReading reading, std::vector<QImage> pages);
    static QString nameOf(const QString &path);
    void openAs(Report report, const std::shared_ptr<const ImportSource> &source, bool isAsRead);
    void sayWhatWasRead(const ImportSource &source, bool isFromData);
    void offerInto(ReportDocument &document, const std::shared_ptr<const ImportSource> &source);
    void takeOver(ReportDocument &document, const ImportDialog &dialog, const QString &path);
    void attachAsLastYear(ReportDocument &document, const QString &path);
    void showVerification(ReportDocument &document, const QString &path, const ReportReading &reading);

    Workbench &m_workbench;
    MainWindow &m_window;
    ReportLoader m_loader;
    QString m_delayText;
    QStringList m_failures; ///< of the files that are being read together
};

} // namespace gouji
