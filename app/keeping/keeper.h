// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reportdocument.h"

#include <QObject>

#include <functional>

namespace gouji {

class MainWindow;
class Workbench;
enum class RecoveryChoice;
struct MessageChoice;
struct ReopenedFile;

/// What the window says and asks so that nothing is lost: files that are open elsewhere or changed on disk, work that
/// could not be kept, and work found again after a crash. Owns no document; lives with the window.
class Keeper : public QObject
{
    Q_OBJECT

public:
    Keeper(Workbench &workbench, MainWindow &window);

    /// At the start, once: work that an earlier run did not save, then the files asked for, or, where none is, those that
    /// were open last, each where the person was in it. The window comes up unless there is nothing but desks to see.
    void start(const QStringList &paths);
    /// Opens files; says what could not be opened, and offers what can be done where somebody else has one.
    void open(const QStringList &paths);
    /// The window closes, and the person was asked about everything unsaved.
    void finish();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using Next = std::function<void()>;

    void reopen();
    void reopenReport(const ReopenedFile &file);
    void offerUnsavedWork(const std::shared_ptr<Recovery> &recovery, const Next &next);
    void restore(Recovery &recovery, const std::vector<RecoveryChoice> &choices);
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
