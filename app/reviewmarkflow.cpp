// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reviewmarkflow.h"

#include "app/compareflow.h"
#include "app/mainwindow.h"
#include "model/formats/native/packedcontent.h"
#include "model/report/reviewmark.h"
#include "model/review/newfindings.h"
#include "model/support/wholeseconds.h"

namespace gouji {

ReviewMarkFlow::ReviewMarkFlow(Workbench &workbench, MainWindow &window, QObject *parent)
    : QObject(parent)
    , m_workbench(workbench)
    , m_window(window)
{}

QString ReviewMarkFlow::person() const
{
    const QString user = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    return m_workbench.settings().value(QStringLiteral("person"), user).toString();
}

void ReviewMarkFlow::mark()
{
    Session &session = m_workbench.current()->session();
    ReviewMark mark;
    mark.name = person();
    mark.time = nowInWholeSeconds();
    mark.content = packedContent(session.report(), m_workbench.forms());
    Report report = session.report();
    report.reviewMarks = withReviewMark(std::move(report.reviewMarks), std::move(mark));
    session.replaceReport(std::move(report), tr("Mark as reviewed"));
    m_window.say(
        tr("Marked as reviewed by %1. Save the report; from then on you can see what changed since.").arg(person()));
}

void ReviewMarkFlow::compare()
{
    ReportDocument &document = *m_workbench.current();
    const Session &session = document.session();
    const ReviewMark *mark = reviewMarkOf(session.report(), person());
    if (!mark)
        return m_window.say(
            tr("%1 has not marked this report as reviewed yet. Do so once it is read; then changes can be shown.")
                .arg(person()));
    const Result<Report> then = unpackedContent(mark->content, m_workbench.forms());
    if (!then)
        return m_window.say(then.error().text(), true);
    const QString time = QLocale().toString(mark->time.toLocalTime(), QLocale::ShortFormat);
    CompareFlow(m_workbench, m_window)
        .show(document, {{tr("Reviewed by %1, %2").arg(mark->name, time), *then},
                         {tr("Now"), session.report()},
                         {},
                         newFindings(*then, {session.report(), session.lastYear()})});
}

} // namespace gouji
