// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reportdocument.h"

#include <QObject>

namespace gouji {

class MainWindow;
class Workbench;
struct MessageChoice;

/// What the window says and asks so that nothing is lost: files that are open elsewhere or changed on disk, work that
/// could not be kept, and work found again after a crash. Owns no document; lives with the window.
class Keeper : public QObject
{
    Q_OBJECT

public:
    Keeper(Workbench &workbench, MainWindow &window);

    /// Opens files; says what could not be opened, and offers what can be done where somebody else has one.
    void open(const QStringList &paths);
    /// Looks for work that an earlier run did not save, and lets the person choose.
    void offerUnsavedWork();
    /// The files that were open when the program last ended.
    void reopenFiles();
    /// The window closes, and the person was asked about everything unsaved.
    void finish();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow(ReportDocument *document);
    void onDiskChanged(ReportDocument *document, DiskState state, const QByteArray &bytes);
    void onChangedByOthers(ReportDocument *document, const QByteArray &bytes);
    void offer(ReportDocument *document, const QString &text, const std::vector<MessageChoice> &choices);
    MessageChoice takeBoth(ReportDocument *document, const QByteArray &bytes);
    MessageChoice takeTheirs(ReportDocument *document, const QByteArray &bytes);
    MessageChoice keepMine(ReportDocument *document, const QByteArray &bytes);
    MessageChoice saveElsewhere(ReportDocument *document);
    void merge(ReportDocument &document, const QByteArray &bytes);
    void sayDamaged(const QStringList &folders);

    Workbench &m_workbench;
    MainWindow &m_window;
};

} // namespace gouji
