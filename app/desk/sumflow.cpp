// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/sumflow.h"

#include "app/desk/deskstore.h"
#include "app/lastyearfile.h"
#include "app/workbench.h"
#include "model/checks/plaintext.h"
#include "model/collection/rolluprecording.h"

#include <QDir>

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
    const QDateTime now = QDateTime::fromSecsSinceEpoch(QDateTime::currentSecsSinceEpoch(), Qt::UTC);
    kept.frozen = frozen(m_page.sum()->rollUp(), now);
    keep(kept);
    emit said(tr("The sum is frozen: %n report(s), each with its digest.", nullptr,
                 static_cast<int>(m_page.sum()->rollUp().counted())),
              false);
}

/// The body's report on the year before, where a unit's folder holds it.
std::optional<ParentsLastYear> SumFlow::lastYearOf(const DeskSum &sum) const
{
    const DeskState &desk = sum.desk();
    const QDir folder(m_store.folder());
    for (const Draft &draft : desk.drafts()) {
        const bool isIts = draft.facts.year == desk.desk().year - 1 && !sum.scope().body.isEmpty() &&
                           withoutBlanks(draft.facts.body) == withoutBlanks(sum.scope().body);
        if (!isIts)
            continue;
        const Result<LastYear> read = LastYearFile::read(folder.absoluteFilePath(draft.file), {}, m_workbench.forms());
        if (read)
            return ParentsLastYear{*read->report, read->reference};
    }
    return std::nullopt;
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
