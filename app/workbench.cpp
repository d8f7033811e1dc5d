// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workbench.h"

#include "app/pagesettings.h"
#include "model/report/filereference.h"

#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace gouji {

Workbench::Workbench(QObject *parent) : QObject(parent), m_forms(FormLibrary::builtIn())
{
    m_journalWriter.setMaxThreadCount(1);
    m_diskForcer.setMaxThreadCount(1);
    connect(&m_checkSettings, &CheckSettings::changed, this, &Workbench::applyCheckSettings);
}

// Documents leave before the services that they use.
Workbench::~Workbench()
{
    qDeleteAll(std::exchange(m_documents, {}));
}

void Workbench::setGuidanceNotes(GuidanceNotes notes)
{
    m_guidanceNotes = std::move(notes);
    emit guidanceChanged();
}

void Workbench::setPapers(std::vector<Paper> papers)
{
    m_papers = std::move(papers);
    emit papersChanged();
}

void Workbench::setPageStyle(PagePreset preset, const PageStyle &style)
{
    PageSettings settings(m_settings);
    if (settings.style(preset) == style)
        return;
    settings.setStyle(preset, style);
    emit pageStylesChanged();
}

void Workbench::setCurrent(ReportDocument *document)
{
    if (document == m_current)
        return;
    m_current = document;
    emit currentChanged(document);
}

ReportDocument *Workbench::findOpen(const QString &path) const
{
    const auto found =
        std::ranges::find_if(m_documents, [&](const ReportDocument *document) { return document->path() == path; });
    return found == m_documents.end() ? nullptr : *found;
}

Result<ReportDocument *> Workbench::open(const QString &path, Opening opening)
{
    const QString whole = QFileInfo(path).absoluteFilePath();
    if (ReportDocument *document = findOpen(whole)) {
        setCurrent(document);
        return document;
    }
    const std::optional<LockHolder> holder = FileLock::holder(whole);
    if (opening == Opening::IfFree && holder)
        return Error(ErrorCode::OpenElsewhere,
                     tr("“%1” is open: %2.").arg(QFileInfo(whole).fileName(), holder->text()));
    const auto as = opening == Opening::AsCopy ? ReportDocument::As::Copy : ReportDocument::As::File;
    const Result<ReportDocument *> document = ReportDocument::open(whole, services(), as, this);
    if (document) {
        recentFiles().add(whole);
        take(*document);
    }
    return document;
}

ReportDocument *Workbench::add(Report report)
{
    return take(new ReportDocument(std::move(report), services(), this));
}

ReportDocument *Workbench::add(Report report, std::shared_ptr<const ImportSource> source)
{
    auto *document = new ReportDocument(std::move(report), services(), this);
    if (!source->path.isEmpty())
        recentFiles().add(source->path);
    document->setImportSource(std::move(source));
    return take(document);
}

ReportDocument *Workbench::restore(FoundWork work)
{
    if (findOpen(work.head.path)) { // a file is open once; this one asks for a name
        work.report.lastYear.file = relocated(work.report.lastYear.file, work.head.path, {});
        work.head.path.clear();
    }
    return take(new ReportDocument(std::move(work), services(), this));
}

void Workbench::applyCheckSettings()
{
    for (ReportDocument *document : std::as_const(m_documents))
        document->session().setCheckOptions(m_checkSettings.options());
}

ReportDocument *Workbench::take(ReportDocument *document)
{
    document->session().setCheckOptions(m_checkSettings.options());
    m_documents.append(document);
    emit documentAdded(document);
    setCurrent(document);
    return document;
}

void Workbench::close(ReportDocument *document)
{
    const qsizetype index = m_documents.indexOf(document);
    m_documents.removeOne(document);
    if (document == m_current)
        setCurrent(m_documents.isEmpty() ? nullptr : m_documents.at(std::min(index, m_documents.size() - 1)));
    document->forgetUnsavedWork();
    emit documentClosed(document);
    document->deleteLater();
}

} // namespace gouji
