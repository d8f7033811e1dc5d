// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exporting/exporter.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <optional>
#include <vector>

namespace gouji {

/// One file to be written.
struct ExportTarget
{
    QString path;
    ExportOptions options;
    bool mayReplace = false; ///< a file that stands there already
};

/// A report, given or to be read from its file, and the files to be made of it.
struct ExportJob
{
    QString input; ///< path
    std::optional<Report> report;
    std::vector<ExportTarget> targets;
    bool makesFolders = false; ///< folders that the targets lack
};

/// What became of a target, or of a report that could not be read.
struct ExportOutcome
{
    std::size_t job = 0; ///< index
    QString input;
    QString path; ///< of the target; empty: the report could not be read
    std::optional<Error> error;
};

/// Writes reports in threads of its own. Each file is complete or absent; cancelling lets no further one begin. The bytes
/// do not depend on the number of threads.
class ExportRunner : public QObject
{
    Q_OBJECT

public:
    /// Both outlive the runner.
    ExportRunner(const FormLibrary &forms, const FontSet &fonts, QObject *parent = nullptr);
    /// Cancels, and waits for the files that are being written.
    ~ExportRunner() override;

    /// Must not be running.
    void start(std::vector<ExportJob> jobs, int threads = 2);
    void cancel() { m_isCancelled = true; }
    bool isRunning() const { return m_left > 0; }
    bool isCancelled() const { return m_isCancelled; }

signals:
    /// In the order in which things end. What was cancelled is not said.
    void ended(const gouji::ExportOutcome &outcome);
    void finished();

private:
    void runJob(std::size_t index, const ExportJob &job);
    void runTarget(std::size_t index, const ExportJob &job, const Report &report, const ExportTarget &target);
    void say(ExportOutcome outcome);

    const FormLibrary &m_forms;
    const FontSet &m_fonts;
    std::atomic<bool> m_isCancelled = false;
    std::size_t m_left = 0; ///< jobs; changed in the runner's own thread only
    QThreadPool m_pool;     ///< ends first: its threads use the rest
};

} // namespace gouji
