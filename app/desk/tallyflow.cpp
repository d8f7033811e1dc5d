// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/tallyflow.h"

#include "app/exportsettings.h"
#include "app/outlinepreview.h"
#include "app/workbench.h"
#include "model/desk/tallyoutline.h"
#include "model/support/safefile.h"
#include "views/desk/charts/deskcharts.h"

#include <QDir>
#include <QFileDialog>

namespace gouji {
namespace {

constexpr int chartPoints = 442; // as wide as the text of a page

} // namespace

TallyFlow::TallyFlow(TallyPage &page, Workbench &workbench, QObject *parent)
    : QObject(parent)
    , m_page(page)
    , m_workbench(workbench)
{
    connect(&page, &TallyPage::exportWanted, this, &TallyFlow::exportTally);
    connect(&page, &TallyPage::summaryWanted, this, &TallyFlow::openSummary);
}

void TallyFlow::show(DeskStatePtr state, QDate today)
{
    m_state = state;
    m_today = today;
    m_page.show(std::move(state), today);
}

void TallyFlow::exportTally()
{
    const QStringList filters{tr("Workbook: tally, units and figures (*.xlsx)"), tr("Tally (*.csv)"),
                              tr("Units (*.csv)"), tr("Figures of all units (*.csv)")};
    constexpr TallySheets sheets[] = {TallySheets::All, TallySheets::Groups, TallySheets::Units, TallySheets::Values};
    const QString folder = ExportSettings(m_workbench.settings()).folder({});
    const QString name = tr("Tally of reports on %1").arg(m_state->desk().year) + QStringLiteral(".xlsx");
    QString filter;
    QString path = QFileDialog::getSaveFileName(m_page.window(), tr("Export the tally"), QDir(folder).filePath(name),
                                                filters.join(QStringLiteral(";;")), &filter);
    if (path.isEmpty())
        return;
    const TallySheets which = sheets[std::max<qsizetype>(filters.indexOf(filter), 0)];
    const Result<Done> written = write(path, path.endsWith(u".xlsx", Qt::CaseInsensitive) ? TallySheets::All : which);
    if (written)
        ExportSettings(m_workbench.settings()).setFolder(QFileInfo(path).absolutePath());
    emit said(written ? tr("Written: %1").arg(QDir::toNativeSeparators(path)) : written.error().text(), !written);
}

Result<Done> TallyFlow::write(const QString &path, TallySheets which) const
{
    const bool isCsv = path.endsWith(u".csv", Qt::CaseInsensitive);
    const Result<QByteArray> bytes =
        writeTallySheets(*m_state, which, isCsv ? QStringView(u"csv") : QStringView(u"xlsx"), m_today);
    return bytes ? writeWholeFile(path, *bytes) : bytes.error();
}

void TallyFlow::openSummary()
{
    std::vector<SummaryPicture> pictures;
    for (const ChartPtr &chart : deskCharts(*m_state))
        pictures.push_back({chartPicture(*chart, chartPoints), chart->description()});
    const PageOutline outline = tallyOutline(*m_state, m_page.by(), m_today, pictures);
    const QString title = std::get<OutlineTitle>(outline.elements.front()).text;
    OutlinePreview::open(m_workbench, *m_page.window(),
                         {[outline](const PageStyle &) { return outline; }, title, m_state->desk().office, m_today});
}

} // namespace gouji
