// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batchflow.h"

#include "app/exportflow.h"
#include "app/exporting/standinwords.h"
#include "app/exportsettings.h"
#include "app/mainwindow.h"
#include "app/pagesettings.h"
#include "forms/batchdialog.h"

#include <QFileDialog>

#include <numeric>

namespace gouji {
namespace {

const QLatin1String inputFolderKey("folder"); // where reports were opened last

/// What a format carries where the person chose this for all.
CopyKind copyFor(ExportFormat format, CopyKind chosen)
{
    return format == ExportFormat::Gouji && chosen == CopyKind::Archive ? CopyKind::Public : chosen;
}

} // namespace

void BatchFlow::open(Workbench &workbench, MainWindow &window)
{
    auto *dialog = new BatchDialog(offeredFormats(), &window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    new BatchFlow(workbench, *dialog);
    dialog->show();
}

BatchFlow::BatchFlow(Workbench &workbench, BatchDialog &dialog)
    : QObject(&dialog)
    , m_workbench(workbench)
    , m_dialog(dialog)
    , m_runner(workbench.forms(), workbench.fonts())
{
    connect(&dialog, &BatchDialog::filesWanted, this, &BatchFlow::addFiles);
    connect(&dialog, &BatchDialog::inputFolderWanted, this, &BatchFlow::addFolder);
    connect(&dialog, &BatchDialog::folderWanted, this, &BatchFlow::chooseFolder);
    connect(&dialog, &BatchDialog::pagesChanged, this, &BatchFlow::showStandIns);
    connect(&dialog, &BatchDialog::startWanted, this, &BatchFlow::start);
    connect(&dialog, &BatchDialog::stopWanted, &m_runner, &ExportRunner::cancel);
    connect(&m_runner, &ExportRunner::ended, this, &BatchFlow::onEnded);
    connect(&m_runner, &ExportRunner::finished, this, &BatchFlow::onFinished);
    setUp();
}

void BatchFlow::setUp()
{
    const ExportSettings settings(m_workbench.settings());
    QList<int> chosen;
    for (const ExportFormat format : settings.batchFormats())
        chosen.append(static_cast<int>(&exportFormatInfo(format) - exportFormats().data()));
    m_dialog.setFormats(chosen);
    m_dialog.setPreset(settings.preset());
    m_dialog.setFolder(settings.batchFolder());
    showStandIns();
}

void BatchFlow::addFiles()
{
    QSettings &settings = m_workbench.settings();
    const QStringList paths =
        QFileDialog::getOpenFileNames(&m_dialog, tr("Reports to export"), settings.value(inputFolderKey).toString(),
                                      tr("Reports (*.gouji *.txt);;All files (*)"));
    m_dialog.addInputs(paths);
    if (!paths.isEmpty())
        settings.setValue(inputFolderKey, QFileInfo(paths.constFirst()).absolutePath());
}

void BatchFlow::addFolder()
{
    QSettings &settings = m_workbench.settings();
    const QString path = QFileDialog::getExistingDirectory(&m_dialog, tr("A folder with reports"),
                                                           settings.value(inputFolderKey).toString());
    if (path.isEmpty())
        return;
    m_dialog.addInputs({path});
    settings.setValue(inputFolderKey, path);
}

void BatchFlow::chooseFolder()
{
    const QString path = QFileDialog::getExistingDirectory(&m_dialog, tr("Where the files go"), m_dialog.folder());
    if (!path.isEmpty())
        m_dialog.setFolder(path);
}

void BatchFlow::showStandIns()
{
    bool hasPages = false;
    for (const int format : m_dialog.formats())
        hasPages = hasPages || exportFormats()[static_cast<std::size_t>(format)].hasPages;
    if (hasPages)
        m_dialog.setStandIns(standInSentences(
            m_workbench.fonts().standIns(PageSettings(m_workbench.settings()).style(m_dialog.preset()))));
}

BatchWishes BatchFlow::wishes() const
{
    BatchWishes wishes{m_dialog.inputs(), {}, m_dialog.folder(), m_dialog.mayReplace()};
    for (const int index : m_dialog.formats()) {
        const ExportFormat format = exportFormats()[static_cast<std::size_t>(index)].format;
        wishes.formats.push_back(
            {format, copyFor(format, m_dialog.copy()), PageSettings(m_workbench.settings()).style(m_dialog.preset())});
    }
    return wishes;
}

void BatchFlow::start()
{
    if (m_runner.isRunning())
        return;
    const BatchWishes wanted = wishes();
    remember(wanted);
    std::vector<ExportJob> jobs = batchJobs(wanted);
    m_written = 0;
    m_failed = 0;
    m_targets.clear();
    for (const ExportJob &job : jobs)
        m_targets.push_back(static_cast<int>(job.targets.size()));
    m_dialog.begin(std::accumulate(m_targets.begin(), m_targets.end(), 0));
    m_runner.start(std::move(jobs));
}

void BatchFlow::onEnded(const ExportOutcome &outcome)
{
    const int files = outcome.path.isEmpty() ? m_targets[outcome.job] : 1;
    (outcome.error ? m_failed : m_written) += files;
    if (outcome.error)
        m_dialog.addResult(
            QStringLiteral("%1: %2").arg(outcome.path.isEmpty() ? outcome.input : outcome.path, outcome.error->text()),
            true, files);
    else
        m_dialog.addResult(outcome.path, false);
}

void BatchFlow::onFinished()
{
    const int all = std::accumulate(m_targets.begin(), m_targets.end(), 0);
    if (m_written + m_failed < all)
        m_dialog.end(tr("Stopped: %1 of %2 files were written.").arg(m_written).arg(all));
    else if (m_failed > 0)
        m_dialog.end(tr("%1 of %2 files were written; what is marked was not.").arg(m_written).arg(all));
    else if (all == 0)
        m_dialog.end(tr("There is no report there."));
    else
        m_dialog.end(tr("All %1 files were written.").arg(all));
}

void BatchFlow::remember(const BatchWishes &wishes)
{
    ExportSettings settings(m_workbench.settings());
    std::vector<ExportFormat> formats;
    for (const ExportOptions &options : wishes.formats)
        formats.push_back(options.format);
    settings.setBatchFormats(formats);
    settings.setBatchFolder(wishes.folder);
    settings.setPreset(m_dialog.preset());
}

} // namespace gouji
