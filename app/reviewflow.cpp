// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reviewflow.h"

#include "app/mainwindow.h"
#include "forms/reportview.h"
#include "forms/reviewpanel.h"
#include "forms/signoffdialog.h"
#include "model/formats/reportfolder.h"

#include <QFileInfo>

namespace gouji {

ReviewFlow::ReviewFlow(Workbench &workbench, MainWindow &window)
    : QObject(&window)
    , m_workbench(workbench)
    , m_window(window)
    , m_letter(workbench, window)
    , m_publish(workbench, window)
{}

ReportDocument &ReviewFlow::document() const
{
    return *m_workbench.current();
}

ReportView &ReviewFlow::view() const
{
    return *m_window.currentView();
}

ReviewPanel &ReviewFlow::panel() const
{
    return view().reviewPane();
}

void ReviewFlow::ask()
{
    const Anchor place = view().currentPlace(); // before the pane takes the focus
    m_window.showReview();
    panel().startAsking(place);
}

void ReviewFlow::answer()
{
    m_window.showReview();
    panel().startAnswering();
}

void ReviewFlow::closeOrReopen()
{
    panel().closeOrReopen();
}

void ReviewFlow::goToQuestion(bool backwards)
{
    m_window.showReview();
    if (!panel().goToNext(backwards))
        m_window.say(tr("There is no question of that kind."));
}

void ReviewFlow::acceptFinding()
{
    view().startAccepting();
}

void ReviewFlow::showSignOffs()
{
    Session &session = document().session();
    auto *dialog = new SignOffDialog(session, m_workbench.settings().value(QStringLiteral("person")).toString(),
                                     m_window.currentView());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SignOffDialog::personNamed, &m_window, &MainWindow::setPerson);
    dialog->show();
}

void ReviewFlow::openNextReport()
{
    const QString path = document().path();
    if (path.isEmpty())
        return m_window.say(tr("This report has no file yet, and so no next one in its folder."));
    const QStringList files = reportFilesBelow(QFileInfo(path).absolutePath(), FolderReach::Drafts);
    const qsizetype next = files.indexOf(QFileInfo(path).absoluteFilePath()) + 1;
    if (next >= files.size())
        return m_window.say(tr("This is the last report in its folder."));
    m_window.openFiles({files[next]});
}

bool ReviewFlow::mayBecome(ReportState state) const
{
    return m_workbench.current() && gouji::mayBecome(document().session().report().facts.state, state);
}

void ReviewFlow::submit()
{
    document().session().setState(ReportState::Submitted);
    const auto open = static_cast<int>(document().session().readyFindings().size());
    m_window.say(open > 0
                     ? tr("Submitted, with %n thing(s) still to settle. Save it and hand the file on.", nullptr, open)
                     : tr("Submitted. Save it and hand the file on."));
}

void ReviewFlow::takeBack()
{
    document().session().setState(ReportState::Draft);
    m_window.say(tr("Taken back: it is a draft again and can be changed."));
}

void ReviewFlow::clear()
{
    document().session().setState(ReportState::Cleared);
    m_window.say(tr("Cleared. Save it and hand the file back."));
}

} // namespace gouji
