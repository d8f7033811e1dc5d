// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportflow.h"

#include "app/exporting/standinwords.h"
#include "app/exportsettings.h"
#include "app/mainwindow.h"
#include "app/pagesettings.h"
#include "forms/exportdialog.h"

#include <QDir>
#include <QFileDialog>
#include <QTimer>

#include <chrono>

namespace gouji {
namespace {

constexpr std::chrono::milliseconds patience(500); // then the window says what it is doing

int indexOf(ExportFormat format)
{
    return static_cast<int>(&exportFormatInfo(format) - exportFormats().data());
}

/// The path with another ending, where its ending is that of a format.
QString withEnding(const QString &path, ExportFormat format)
{
    const QString ending = QFileInfo(path).suffix();
    return exportFormatFromName(ending) ? path.chopped(ending.size()) + exportFormatInfo(format).name : path;
}

} // namespace

std::vector<OfferedFormat> offeredFormats()
{
    std::vector<OfferedFormat> offered;
    for (const ExportFormatInfo &info : exportFormats())
        offered.push_back({info.words, info.hasPages, info.carriesData, info.format == ExportFormat::Gouji});
    return offered;
}

ExportFlow::ExportFlow(Workbench &workbench, MainWindow &window)
    : QObject(&window)
    , m_workbench(workbench)
    , m_window(window)
    , m_runner(workbench.forms(), workbench.fonts())
{
    connect(&m_runner, &ExportRunner::ended, this, &ExportFlow::onEnded);
    connect(&m_runner, &ExportRunner::finished, this, &QObject::deleteLater);
}

void ExportFlow::run(std::optional<ExportFormat> format)
{
    ExportSettings settings(m_workbench.settings());
    ExportDialog dialog(offeredFormats(), &m_window);
    setUp(dialog, format.value_or(settings.format()));
    if (dialog.exec() != QDialog::Accepted) {
        deleteLater();
        return;
    }
    settings.setFormat(formatIn(dialog));
    settings.setPreset(dialog.preset());
    settings.setFolder(QFileInfo(pathIn(dialog)).absolutePath());
    write(dialog);
}

void ExportFlow::setUp(ExportDialog &dialog, ExportFormat format)
{
    const ExportSettings settings(m_workbench.settings());
    const ReportDocument &document = *m_workbench.current();
    m_folder = settings.folder(document.path());
    const auto showStandIns = [this, &dialog] {
        if (exportFormatInfo(formatIn(dialog)).hasPages)
            dialog.setStandIns(standInSentences(
                m_workbench.fonts().standIns(PageSettings(m_workbench.settings()).style(dialog.preset()))));
    };
    connect(&dialog, &ExportDialog::pagesChanged, this, showStandIns);
    connect(&dialog, &ExportDialog::formatChanged, this,
            [this, &dialog] { dialog.setTarget(withEnding(dialog.target(), formatIn(dialog))); });
    connect(&dialog, &ExportDialog::targetChanged, this,
            [this, &dialog] { dialog.setTargetExists(QFileInfo(pathIn(dialog)).isFile()); });
    connect(&dialog, &ExportDialog::targetWanted, this, [this, &dialog] { chooseTarget(dialog); });
    dialog.setFormat(indexOf(format));
    dialog.setPreset(settings.preset());
    dialog.setTarget(
        QDir(m_folder).filePath(exportFileName(m_workbench.current()->session().report().title(), format)));
    showStandIns();
}

void ExportFlow::chooseTarget(ExportDialog &dialog)
{
    const QString path =
        QFileDialog::getSaveFileName(&dialog, tr("Export into"), pathIn(dialog), exportFileFilter(formatIn(dialog)),
                                     nullptr, QFileDialog::DontConfirmOverwrite); // the dialog says it
    if (!path.isEmpty())
        dialog.setTarget(path);
}

ExportFormat ExportFlow::formatIn(const ExportDialog &dialog) const
{
    return exportFormats()[static_cast<std::size_t>(dialog.format())].format;
}

// What is typed without a folder goes where the last file went, without an ending gets one.
QString ExportFlow::pathIn(const ExportDialog &dialog) const
{
    const QString path = QDir(m_folder).absoluteFilePath(dialog.target());
    const bool hasEnding = !QFileInfo(path).suffix().isEmpty() || QFileInfo::exists(path);
    return hasEnding ? path : path + u'.' + exportFormatInfo(formatIn(dialog)).name;
}

void ExportFlow::write(const ExportDialog &dialog)
{
    ExportTarget target;
    target.path = pathIn(dialog);
    target.options = {formatIn(dialog), dialog.copy(), PageSettings(m_workbench.settings()).style(dialog.preset())};
    target.mayReplace = true; // the dialog said so
    QTimer::singleShot(patience, this, [this, path = target.path] { m_window.say(tr("Writing %1…").arg(path)); });
    m_document = m_workbench.current();
    m_runner.start({{QString(), m_workbench.current()->session().report(), {std::move(target)}, false}}, 1);
}

void ExportFlow::onEnded(const ExportOutcome &outcome)
{
    const QString sentence =
        outcome.error ? tr("Not written: %1").arg(outcome.error->text()) : tr("Written: %1").arg(outcome.path);
    m_window.say(sentence, outcome.error.has_value());
    if (m_document && !outcome.error)
        m_document->setLastExport(outcome.path);
    emit said(sentence);
}

} // namespace gouji
