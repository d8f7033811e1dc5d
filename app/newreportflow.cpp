// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/newreportflow.h"

#include "app/lastyearfile.h"
#include "app/mainwindow.h"
#include "app/reportfilters.h"
#include "model/carryover/carryover.h"
#include "model/checks/totals.h"

#include <QDate>
#include <QFileDialog>

namespace gouji {

NewReportFlow::NewReportFlow(Workbench &workbench, MainWindow &window)
    : m_workbench(workbench)
    , m_window(window)
    , m_dialog(workbench.forms(), QDate::currentDate().year() - 1, &window) // reports are about the year before
{
    connect(&m_dialog, &NewReportDialog::lastYearWanted, this, &NewReportFlow::askForLastYear);
}

void NewReportFlow::run()
{
    if (m_dialog.exec() == QDialog::Accepted)
        make();
}

void NewReportFlow::runFromLastYear()
{
    if (askForLastYear())
        run();
}

bool NewReportFlow::askForLastYear()
{
    const QString folder = m_workbench.settings().value(QStringLiteral("folder")).toString();
    QWidget *parent = m_dialog.isVisible() ? static_cast<QWidget *>(&m_dialog) : &m_window;
    const QString path = QFileDialog::getOpenFileName(parent, tr("Last year's report"), folder, reportFileFilter());
    if (path.isEmpty())
        return false;
    m_workbench.settings().setValue(QStringLiteral("folder"), QFileInfo(path).absolutePath());
    const Result<LastYear> lastYear = LastYearFile::read(path, QString(), m_workbench.forms());
    if (!lastYear) {
        m_dialog.say(lastYear.error().text());
        m_window.say(QStringLiteral("%1: %2").arg(path, lastYear.error().text()), true);
        return false;
    }
    m_lastYear = *lastYear;
    m_dialog.setLastYear(QFileInfo(path).fileName(), m_lastYear.report);
    return true;
}

void NewReportFlow::make()
{
    Report report;
    if (m_lastYear.report) {
        report = carryOver(*m_lastYear.report, m_dialog.form(),
                           {m_dialog.facts().year, m_dialog.isPublished(), m_lastYear.reference});
    } else {
        report = Report::forForm(m_dialog.form());
        markTotalsComputed(report);
    }
    report.facts = m_dialog.facts();
    m_workbench.add(std::move(report));
}

} // namespace gouji
