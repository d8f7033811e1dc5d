// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compareflow.h"

#include "app/besidewindow.h"
#include "app/filechoice.h"
#include "app/importing/importflow.h"
#include "app/mainwindow.h"
#include "app/reportfilters.h"
#include "forms/reportview.h"
#include "model/checks/samebody.h"

#include <QFileInfo>

namespace gouji {
namespace {

/// What tells the two apart at a glance: the year, else which is open and which is the file.
QString nameOf(const Report &report, const Report &other, const QString &fallback)
{
    const bool areYears = report.facts.year > 0 && other.facts.year > 0 && report.facts.year != other.facts.year;
    return areYears ? CompareFlow::tr("%1: %2").arg(report.facts.year).arg(fallback) : fallback;
}

} // namespace

CompareFlow::CompareFlow(Workbench &workbench, MainWindow &window, QObject *parent)
    : QObject(parent)
    , m_workbench(workbench)
    , m_window(window)
{}

void CompareFlow::run()
{
    const QString path =
        chooseFile(m_window, m_workbench.settings(), tr("Another version or another year"), reportFileFilter());
    if (!path.isEmpty())
        compareWith(path);
}

void CompareFlow::compareWith(const QString &path)
{
    ReportDocument *document = m_workbench.current();
    if (!document)
        return;
    m_window.importFlow().read(path, [this, path, open = QPointer(document)](const ReportReading &reading) {
        if (open)
            compare(*open, {QFileInfo(path).fileName(), reading.report});
    });
}

void CompareFlow::compareWithLastYear()
{
    ReportDocument *document = m_workbench.current();
    if (!document || !document->session().lastYear())
        return m_window.say(tr("Attach last year's report first; then the two can be compared."));
    const Report &lastYear = *document->session().lastYear();
    compare(*document, {QFileInfo(document->session().report().lastYear.file).fileName(), lastYear});
}

/// The earlier year stands at the left; of one year, the file.
void CompareFlow::compare(ReportDocument &document, const ComparedSide &other)
{
    const Report &own = document.session().report();
    Comparison comparison{{nameOf(other.report, own, other.name), other.report},
                          {nameOf(own, other.report, tr("%1 (open)").arg(document.name())), own},
                          {},
                          {},
                          m_workbench.checkSettings().options().words->phrases};
    if (own.facts.year > 0 && other.report.facts.year > own.facts.year)
        std::swap(comparison.before, comparison.after);
    if (!own.facts.body.isEmpty() && !other.report.facts.body.isEmpty() && !isSameBody(own.facts, other.report.facts))
        comparison.remark =
            tr("These are reports of two bodies: “%1” is of %2.").arg(other.name, other.report.facts.body);
    show(document, std::move(comparison));
}

void CompareFlow::show(ReportDocument &document, Comparison comparison)
{
    auto *dialog = new CompareDialog(std::move(comparison), &m_window);
    connect(dialog, &CompareDialog::placeWanted, &document,
            [workbench = &m_workbench, window = &m_window, document = &document](const Difference &difference) {
                workbench->setCurrent(document);
                window->activateWindow();
                window->currentView()->goTo(placeOf(difference));
            });
    goWith(*dialog, document);
    showBeside(*dialog);
}

} // namespace gouji
