// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/pagesflow.h"

#include "model/formats/reportfolder.h"

namespace gouji {

PagesFlow::PagesFlow(const FormLibrary &forms)
    : m_forms(forms)
    , m_pages([this](int done, int total) { emit progressed(done, total); },
              [this](const std::vector<PublishedPage> &pages) { emit finished(pages); })
{}

bool PagesFlow::start(const DeskStatePtr &state, const QString &deskFolder, const QString &pageFolder)
{
    const QStringList files = reportFilesBelow(pageFolder, FolderReach::Everything);
    if (m_pages.isRunning() || files.isEmpty())
        return false;
    const auto units = std::make_shared<const UnitIndex>(state->units());
    m_pages.start({files.begin(), files.end()}, [this, state, units, deskFolder](const QString &file) {
        return checkPublishedPage(file, *state, *units, {deskFolder, m_forms});
    });
    return true;
}

} // namespace gouji
