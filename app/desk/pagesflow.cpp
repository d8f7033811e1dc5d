// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/pagesflow.h"

#include "app/desk/deskdocument.h"
#include "model/desk/draftreader.h"
#include "model/formats/reportfolder.h"
#include "model/support/safefile.h"
#include "model/support/wholeseconds.h"

#include <QDir>
#include <QFileDialog>

namespace gouji {

PagesFlow::PagesFlow(DeskDocument &desk, const FormLibrary &forms, QWidget &window)
    : m_desk(desk)
    , m_forms(forms)
    , m_window(window)
    , m_pages([this](int done, int total) { emit progressed(done, total); },
              [this](const std::vector<PublishedPage> &pages) { finish(pages); })
{}

void PagesFlow::ask()
{
    const QString pages =
        QFileDialog::getExistingDirectory(&m_window, tr("The folder with the saved pages"), m_desk.folder());
    if (!pages.isEmpty())
        compare(pages);
}

void PagesFlow::compare(const QString &pageFolder)
{
    const QStringList files = reportFilesBelow(pageFolder, FolderReach::Everything);
    if (m_pages.isRunning())
        return emit said(tr("Pages are being compared; begin again when that is done."), true);
    if (files.isEmpty())
        return emit said(
            tr("There is no page or PDF in “%1” that could be compared.").arg(QDir::toNativeSeparators(pageFolder)),
            true);
    const DeskStatePtr state = m_desk.state();
    const auto units = std::make_shared<const UnitIndex>(state->units());
    m_pages.start({files.begin(), files.end()}, [this, state, units, folder = m_desk.folder()](const QString &file) {
        return checkPublishedPage(file, *state, *units, {folder, m_forms});
    });
}

void PagesFlow::finish(const std::vector<PublishedPage> &pages)
{
    Desk desk = m_desk.desk();
    recordPages(desk, pages, nowInWholeSeconds());
    m_desk.keep(std::move(desk));
    const QString name = QStringLiteral("公布核对 %1.csv").arg(QDate::currentDate().toString(Qt::ISODate));
    const QDir folder(m_desk.folder());
    folder.mkpath(reviewFolder.toString());
    const QString path = folder.filePath(reviewFolder.toString() + u'/' + name);
    const Result<Done> written = writeWholeFile(path, publishedPagesCsv(pages));
    if (!written)
        return emit said(written.error().text(), true);
    const auto same = std::ranges::count_if(pages, &PublishedPage::isSame);
    const auto failed = std::ranges::count_if(pages, [](const PublishedPage &page) { return !page.fault.isEmpty(); });
    emit said(tr("%1 page(s) agree with the reports, %2 differ, %3 could not be compared; place by place in “%4”.")
                  .arg(same)
                  .arg(static_cast<qsizetype>(pages.size()) - same - failed)
                  .arg(failed)
                  .arg(QDir::toNativeSeparators(path)),
              same < static_cast<qsizetype>(pages.size()));
}

} // namespace gouji
