// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outlinepreview.h"

#include "app/exporting/exporter.h"
#include "app/exporting/standinwords.h"
#include "app/exportsettings.h"
#include "app/pagesettings.h"
#include "app/printjob.h"
#include "app/workbench.h"
#include "forms/previewdialog.h"
#include "model/support/safefile.h"
#include "views/page/pagelayout.h"

#include <QDir>
#include <QFileDialog>
#include <QScreen>
#include <QTimeZone>

namespace gouji {

PreviewDialog *OutlinePreview::open(Workbench &workbench, QWidget &parent, PrintedText text)
{
    auto *dialog = new PreviewDialog(&parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    new OutlinePreview(workbench, *dialog, std::move(text));
    constexpr double share = 0.9;
    dialog->resize(dialog->size().expandedTo(dialog->screen()->availableSize() * share));
    dialog->show();
    return dialog;
}

OutlinePreview::OutlinePreview(Workbench &workbench, PreviewDialog &dialog, PrintedText text)
    : QObject(&dialog)
    , m_workbench(workbench)
    , m_dialog(dialog)
    , m_text(std::move(text))
{
    dialog.setWindowTitle(m_text.title);
    dialog.setPreset(PagePreset::Compact);
    connect(&dialog, &PreviewDialog::presetChanged, this, &OutlinePreview::refresh);
    connect(&m_workbench, &Workbench::pageStylesChanged, this, &OutlinePreview::refresh);
    connect(&dialog, &PreviewDialog::printWanted, this, &OutlinePreview::print);
    connect(&dialog, &PreviewDialog::exportWanted, this, &OutlinePreview::write);
    refresh();
}

PageStyle OutlinePreview::style() const
{
    return PageSettings(m_workbench.settings()).style(m_dialog.preset());
}

void OutlinePreview::refresh()
{
    const Result<PageDocument> pages = layOutPages(m_text.outline(style()), style(), m_workbench.fonts());
    m_pages = pages ? std::make_shared<const PageDocument>(*pages) : nullptr;
    if (pages)
        m_dialog.setDocument(m_pages);
    else
        m_dialog.setFault(pages.error().text());
    m_dialog.setStandIns(standInSentences(m_workbench.fonts().standIns(style())));
}

void OutlinePreview::print()
{
    const auto outcome = askAndPrint(*m_pages, m_text.title, m_workbench.settings(), m_dialog);
    if (outcome)
        m_dialog.say(outcome->sentence);
}

void OutlinePreview::write()
{
    ExportSettings settings(m_workbench.settings());
    const QString suggested = QDir(settings.folder({})).filePath(m_text.title + QStringLiteral(".pdf"));
    const QString path = QFileDialog::getSaveFileName(&m_dialog, tr("Export into"), suggested, QStringLiteral("*.pdf"));
    if (path.isEmpty())
        return;
    const ExportSource source{m_text.outline(style()),
                              m_workbench.forms().find(u"2021"),
                              m_text.title,
                              m_text.author,
                              QDateTime(m_text.date, QTime(0, 0), QTimeZone::utc()),
                              std::nullopt};
    const Exporter exporter(m_workbench.forms(), &m_workbench.fonts());
    const Result<QByteArray> bytes = exporter.exportOutline(source, {ExportFormat::Pdf, CopyKind::Archive, style()});
    const Result<Done> written = bytes ? writeWholeFile(path, *bytes) : Result<Done>(bytes.error());
    m_dialog.say(written ? tr("Written: %1").arg(path) : tr("Not written: %1").arg(written.error().text()));
    if (written)
        settings.setFolder(QFileInfo(path).absolutePath());
}

} // namespace gouji
