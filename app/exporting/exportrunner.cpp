// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exporting/exportrunner.h"

#include "model/formats/reportfile.h"
#include "model/support/safefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <memory>

namespace gouji {
namespace {

/// A device or a pipe can be written to again and again.
std::optional<Error> faultOfTarget(const ExportTarget &target)
{
    const QFileInfo there(target.path);
    if (target.mayReplace || !there.exists() || (!there.isFile() && !there.isDir()))
        return std::nullopt;
    return Error(
        ErrorCode::TargetExists,
        QCoreApplication::translate("Export", "“%1” was there already and was left as it is.").arg(target.path));
}

Result<Done> writeTarget(const ExportJob &job, const QString &path, const QByteArray &bytes)
{
    if (job.makesFolders)
        QDir().mkpath(QFileInfo(path).path()); // where that fails, writing says why
    return writeWholeFile(path, bytes);
}

} // namespace

ExportRunner::ExportRunner(const FormLibrary &forms, const FontSet &fonts, QObject *parent)
    : QObject(parent)
    , m_forms(forms)
    , m_fonts(fonts)
{}

ExportRunner::~ExportRunner()
{
    cancel();
    m_pool.waitForDone();
}

void ExportRunner::start(std::vector<ExportJob> jobs, int threads)
{
    Q_ASSERT(!isRunning());
    m_isCancelled = false;
    m_left = jobs.size();
    m_pool.setMaxThreadCount(threads);
    if (jobs.empty())
        QMetaObject::invokeMethod(this, &ExportRunner::finished, Qt::QueuedConnection);
    for (std::size_t i = 0; i < jobs.size(); ++i)
        m_pool.start([this, i, job = std::make_shared<ExportJob>(std::move(jobs[i]))] { runJob(i, *job); });
}

void ExportRunner::runJob(std::size_t index, const ExportJob &job)
{
    if (!m_isCancelled) {
        const Result<Report> read = job.report ? Result<Report>(*job.report) : openReport(job.input, m_forms);
        if (read) {
            for (const ExportTarget &target : job.targets)
                runTarget(index, job, *read, target);
        } else {
            say({index, job.input, {}, read.error()});
        }
    }
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (--m_left == 0)
                emit finished();
        },
        Qt::QueuedConnection);
}

void ExportRunner::runTarget(std::size_t index, const ExportJob &job, const Report &report, const ExportTarget &target)
{
    if (m_isCancelled)
        return;
    const std::optional<Error> fault = faultOfTarget(target);
    const Result<QByteArray> bytes =
        fault ? Result<QByteArray>(*fault) : Exporter(m_forms, &m_fonts).exportReport(report, target.options);
    if (bytes && m_isCancelled)
        return;
    const Result<Done> written = bytes ? writeTarget(job, target.path, *bytes) : Result<Done>(bytes.error());
    say({index, job.input, target.path, written ? std::nullopt : std::optional(written.error())});
}

void ExportRunner::say(ExportOutcome outcome)
{
    QMetaObject::invokeMethod(
        this, [this, outcome = std::move(outcome)] { emit ended(outcome); }, Qt::QueuedConnection);
}

} // namespace gouji
