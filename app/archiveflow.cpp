// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archiveflow.h"

#include "app/exportsettings.h"
#include "app/mainwindow.h"
#include "app/pagesettings.h"

#include <QDir>
#include <QFileDialog>

namespace gouji {

ArchiveFlow::ArchiveFlow(Workbench &workbench, MainWindow &window)
    : QObject(&window)
    , m_workbench(workbench)
    , m_window(window)
{}

ArchiveFlow::~ArchiveFlow()
{
    m_pool.waitForDone();
}

void ArchiveFlow::run()
{
    ReportDocument &document = *m_workbench.current();
    const QString folder = ExportSettings(m_workbench.settings()).folder(document.path());
    const QString name = tr("Archive of %1").arg(document.session().report().title());
    const QString suggested =
        QDir(folder).filePath(QFileInfo(exportFileName(name, ExportFormat::Pdf)).completeBaseName());
    const QString path = QFileDialog::getSaveFileName(&m_window, tr("A new folder for the archive"), suggested);
    if (path.isEmpty())
        deleteLater();
    else
        write(path);
}

void ArchiveFlow::write(const QString &path)
{
    const Session &session = m_workbench.current()->session();
    ArchiveWishes wishes{session.checks().findings(), PageSettings(m_workbench.settings()).style(PagePreset::Official)};
    m_window.say(tr("Writing %1…").arg(path));
    m_pool.start([this, path, report = session.report(), wishes = std::move(wishes)] {
        const Exporter exporter(m_workbench.forms(), &m_workbench.fonts());
        const Result<Done> result = writeArchive(path, report, wishes, exporter);
        QMetaObject::invokeMethod(
            this, [this, path, result] { onWritten(path, result); }, Qt::QueuedConnection);
    });
}

void ArchiveFlow::onWritten(const QString &path, const Result<Done> &result)
{
    if (result)
        m_window.say(tr("Written: %1. It holds notes and reasons: for the body's own archive.").arg(path));
    else
        m_window.say(tr("Not written: %1").arg(result.error().text()), true);
    deleteLater();
}

} // namespace gouji
