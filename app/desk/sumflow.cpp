// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/sumflow.h"

#include "app/desk/deskstore.h"
#include "app/lastyearfile.h"
#include "app/workbench.h"
#include "model/checks/plaintext.h"
#include "model/collection/rolluprecording.h"
#include "model/support/wholeseconds.h"

#include <QDir>

#include <algorithm>

namespace gouji {

SumFlow::SumFlow(SumPage &page, const DeskStore &store, Workbench &workbench, QObject *parent)
    : QObject(parent)
    , m_page(page)
    , m_store(store)
    , m_workbench(workbench)
{
    connect(&page, &SumPage::keptChanged, this, &SumFlow::keep);
    connect(&page, &SumPage::freezeWanted, this, &SumFlow::freeze);
    connect(&page, &SumPage::reportWanted, this, &SumFlow::makeReport);
    CheckSettings &checks = workbench.checkSettings();
    page.setCheckOptions(checks.options());
    connect(&checks, &CheckSettings::changed, this,
            [this] { m_page.setCheckOptions(m_workbench.checkSettings().options()); });
}

void SumFlow::keep(const KeptSum &kept)
{
    Desk desk = m_store.desk();
    desk.keep(kept);
    emit deskChanged(desk);
}

void SumFlow::freeze()
{
    if (!m_page.sum())
        return;
    KeptSum kept = m_page.sum()->kept();
    const QDateTime now = nowInWholeSeconds();
    kept.frozen = frozen(m_page.sum()->rollUp(), now);
    keep(kept);
    emit said(tr("The sum is frozen: %n report(s), each with its digest.", nullptr,
                 static_cast<int>(m_page.sum()->rollUp().counted())),
              false);
}

void SumFlow::setLastYear(std::shared_ptr<const LastYearShelf> lastYear)
{
    m_lastYear = std::move(lastYear);
    m_page.setLastYear(m_lastYear ? DraftsOfLastYear([shelf = m_lastYear](const QString &unit) {
        return shelf->figures(shelf->find(unit));
    })
                                  : DraftsOfLastYear());
}

/// Among last year's reports, else where the desk's own folder holds it.
QString SumFlow::pathOfLastYear(const DeskSum &sum) const
{
    const QString &body = sum.scope().body;
    const LastYearFound found = m_lastYear && !body.isEmpty() ? m_lastYear->find(body) : LastYearFound();
    if (found.kind == LastYearKind::Own)
        return QDir(m_lastYear->folder()).absoluteFilePath(m_lastYear->files(found).front());
    const auto isIts = [&](const Draft &draft) {
        return draft.facts.year == sum.desk().desk().year - 1 && !body.isEmpty() &&
               withoutBlanks(draft.facts.body) == withoutBlanks(body);
    };
    const auto draft = std::ranges::find_if(sum.desk().drafts(), isIts);
    return draft == sum.desk().drafts().end() ? QString() : QDir(m_store.folder()).absoluteFilePath(draft->file);
}

std::optional<ParentsLastYear> SumFlow::lastYearOf(const DeskSum &sum) const
{
    const QString path = pathOfLastYear(sum);
    if (path.isEmpty())
        return std::nullopt;
    const Result<LastYear> read = LastYearFile::read(path, {}, m_workbench.forms());
    return read ? std::optional(ParentsLastYear{*read->report, read->reference}) : std::nullopt;
}

void SumFlow::makeReport()
{
    const DeskSum *sum = m_page.sum();
    if (!sum)
        return;
    const std::optional<ParentsLastYear> lastYear = lastYearOf(*sum);
    ReportDocument *document = m_workbench.add(parentsReport(sum->rollUp(), lastYear ? &*lastYear : nullptr));
    LastYearFile::attachTo(*document, m_workbench.forms());
    emit said(
        lastYear
            ? tr("The report of %1 stands in the window of the reports, begun from last year's.").arg(sum->scope().body)
            : tr("The report stands in the window of the reports, with the sums in its tables."),
        false);
    emit reportMade();
}

} // namespace gouji
