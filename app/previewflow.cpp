// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/previewflow.h"

#include "app/exportflow.h"
#include "app/exporting/standinwords.h"
#include "app/exportsettings.h"
#include "app/mainwindow.h"
#include "app/pagepictures.h"
#include "app/pagesettings.h"
#include "app/printjob.h"
#include "forms/previewdialog.h"
#include "model/support/safefile.h"

#include <QDir>
#include <QFileDialog>
#include <QScreen>

#include <array>
#include <chrono>

namespace gouji {
namespace {

constexpr std::chrono::milliseconds pause(300); // after a change, before the pages are laid out anew

/// What a paper can be written as.
constexpr std::array paperFormats{ExportFormat::Pdf, ExportFormat::Docx, ExportFormat::Odt, ExportFormat::Html};

QString paperFilters()
{
    QStringList filters;
    for (const ExportFormat format : paperFormats)
        filters.append(exportFileFilter(format));
    return filters.join(QStringLiteral(";;"));
}

ExportFormat paperFormat(const QString &path)
{
    const auto format = exportFormatFromName(QFileInfo(path).suffix().toLower());
    const bool isFit = format && std::ranges::find(paperFormats, *format) != paperFormats.end();
    return isFit ? *format : ExportFormat::Pdf;
}

constexpr QLatin1String geometryKey("preview/geometry");

/// As large as it was last time, else as the screen allows: a page should be legible without a hand on the zoom.
void restoreSize(PreviewDialog &dialog, const QSettings &settings)
{
    if (dialog.restoreGeometry(settings.value(geometryKey).toByteArray()))
        return;
    constexpr double share = 0.9;
    dialog.resize(dialog.size().expandedTo(dialog.screen()->availableSize() * share));
}

} // namespace

void PreviewFlow::open(Workbench &workbench, MainWindow &window, Printable printable)
{
    auto *dialog = new PreviewDialog(&window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    new PreviewFlow(workbench, window, *dialog, std::move(printable));
    dialog->show();
}

PreviewFlow::PreviewFlow(Workbench &workbench, MainWindow &window, PreviewDialog &dialog, Printable printable)
    : QObject(&dialog)
    , m_workbench(workbench)
    , m_window(window)
    , m_dialog(dialog)
    , m_document(*workbench.current())
    , m_printable(std::move(printable))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(pause);
    dialog.setPreset(ExportSettings(workbench.settings()).preset());
    restoreSize(dialog, workbench.settings());
    connect(&dialog, &QDialog::finished, this,
            [this] { m_workbench.settings().setValue(geometryKey, m_dialog.saveGeometry()); });
    connect(&m_soon, &QTimer::timeout, this, &PreviewFlow::refresh);
    connect(&dialog, &PreviewDialog::presetChanged, this, &PreviewFlow::refresh);
    connect(&dialog, &PreviewDialog::printWanted, this, &PreviewFlow::print);
    connect(&dialog, &PreviewDialog::exportWanted, this, &PreviewFlow::write);
    connect(&dialog, &PreviewDialog::picturesWanted, this, &PreviewFlow::writePictures);
    follow();
    refresh();
}

void PreviewFlow::follow()
{
    const Session &session = m_document.session();
    const auto soon = [this] { m_soon.start(); };
    connect(&session, &Session::cellsChanged, this, soon);
    connect(&session, &Session::blocksChanged, this, soon);
    connect(&session, &Session::factsChanged, this, soon);
    connect(&session, &Session::closingChanged, this, soon);
    connect(&m_workbench, &Workbench::pageStylesChanged, this, soon);
    connect(&m_workbench, &Workbench::documentClosed, this, [this](const ReportDocument *closed) {
        if (closed == &m_document)
            m_dialog.close();
    });
}

const Report &PreviewFlow::report() const
{
    return m_document.session().report();
}

PageStyle PreviewFlow::style() const
{
    return PageSettings(m_workbench.settings()).style(m_dialog.preset());
}

void PreviewFlow::refresh()
{
    m_dialog.setWindowTitle(m_printable.name(report()));
    const auto pages = pagesOf(m_printable, report(), style(), m_workbench.fonts());
    m_pages = pages ? *pages : nullptr;
    if (pages)
        m_dialog.setDocument(m_pages);
    else
        m_dialog.setFault(pages.error().text());
    m_dialog.setStandIns(standInSentences(m_workbench.fonts().standIns(style())));
}

void PreviewFlow::print()
{
    const auto outcome = askAndPrint(*m_pages, m_printable.name(report()), m_workbench.settings(), m_dialog);
    if (outcome)
        m_dialog.say(outcome->sentence);
}

void PreviewFlow::write()
{
    if (!m_printable.isReport) {
        writePaper();
        return;
    }
    m_workbench.setCurrent(&m_document);
    auto *flow = new ExportFlow(m_workbench, m_window);
    connect(flow, &ExportFlow::said, &m_dialog, &PreviewDialog::say);
    flow->run(ExportFormat::Pdf);
}

QString PreviewFlow::folder() const
{
    return ExportSettings(m_workbench.settings()).folder(m_document.path());
}

void PreviewFlow::writePaper()
{
    const std::vector<PageOutline> outlines = m_printable.outlines(report());
    if (outlines.size() != 1) {
        m_dialog.say(tr("There is a sheet for every office: print them, or export them from the File menu."));
        return;
    }
    const QString name = m_printable.name(report());
    const QString suggested = QDir(folder()).filePath(exportFileName(name, ExportFormat::Pdf));
    const QString path = QFileDialog::getSaveFileName(&m_dialog, tr("Export into"), suggested, paperFilters());
    if (path.isEmpty())
        return;
    const ExportSource source{outlines.front(),    report().form.pointer(), name,
                              report().facts.body, statedDate(report()),    std::nullopt};
    const Exporter exporter(m_workbench.forms(), &m_workbench.fonts());
    const Result<QByteArray> bytes = exporter.exportOutline(source, {paperFormat(path), CopyKind::Archive, style()});
    const Result<Done> written = bytes ? writeWholeFile(path, *bytes) : Result<Done>(bytes.error());
    m_dialog.say(written ? tr("Written: %1").arg(path) : tr("Not written: %1").arg(written.error().text()));
    if (written)
        ExportSettings(m_workbench.settings()).setFolder(QFileInfo(path).absolutePath());
}

void PreviewFlow::writePictures()
{
    const QString suggested = QDir(folder()).filePath(
        QFileInfo(exportFileName(tr("%1 pages").arg(m_printable.name(report())), ExportFormat::Pdf))
            .completeBaseName());
    const QString path = QFileDialog::getSaveFileName(&m_dialog, tr("A new folder for the pages"), suggested);
    if (path.isEmpty())
        return;
    auto *pictures = new PagePictures(m_pages, path, this);
    connect(pictures, &PagePictures::advanced, this,
            [this](int page, int count) { m_dialog.say(tr("Writing page %1 of %2…").arg(page).arg(count)); });
    connect(pictures, &PagePictures::finished, this, [this, pictures, path](const Result<Done> &result) {
        m_dialog.say(result ? tr("Written: %1").arg(path) : tr("Not written: %1").arg(result.error().text()));
        pictures->deleteLater();
    });
    pictures->start();
}

} // namespace gouji
