// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/reviewaction.h"

#include "app/mainwindow.h"
#include "app/reviewflow.h"

namespace gouji {

namespace {

constexpr QKeyCombination noKey{Qt::Key_unknown};
constexpr std::optional<ReportState> anyState;

constexpr QKeyCombination withCtrlAlt(Qt::Key key)
{
    return QKeyCombination(Qt::ControlModifier | Qt::AltModifier, key);
}

} // namespace

const std::vector<ReviewStep> &ReviewAction::steps()
{
    static const std::vector<ReviewStep> all{
        {"ask", QT_TR_NOOP("&Ask about this place…"), QT_TR_NOOP("Set a question on the figure or the words"),
         withCtrlAlt(Qt::Key_M), &ReviewFlow::ask, anyState},
        {"answer", QT_TR_NOOP("A&nswer…"), QT_TR_NOOP("Answer the question that is chosen"), withCtrlAlt(Qt::Key_R),
         &ReviewFlow::answer, anyState},
        {"close-question", QT_TR_NOOP("C&lose or reopen the question"),
         QT_TR_NOOP("The question that is chosen is settled"), withCtrlAlt(Qt::Key_C), &ReviewFlow::closeOrReopen,
         anyState},
        {"next-question", QT_TR_NOOP("Next &question"), QT_TR_NOOP("Go to the next question"), Qt::Key_F9,
         &ReviewFlow::goToNextQuestion, anyState},
        {"previous-question", QT_TR_NOOP("Pr&evious question"), QT_TR_NOOP("Go to the question before"),
         QKeyCombination(Qt::ShiftModifier, Qt::Key_F9), &ReviewFlow::goToPreviousQuestion, anyState},
        {"accept-finding", QT_TR_NOOP("&Verified: say why…"), QT_TR_NOOP("Record why the chosen finding stands"),
         withCtrlAlt(Qt::Key_V), &ReviewFlow::acceptFinding, anyState},
        {"next-report", QT_TR_NOOP("Next &report in the folder"),
         QT_TR_NOOP("Open the report that follows in the folder"), withCtrlAlt(Qt::Key_N), &ReviewFlow::openNextReport,
         anyState},
        {"letter", QT_TR_NOOP("Letter of c&orrections…"),
         QT_TR_NOOP("What is to be corrected, as a letter or as comments in the unit's document"),
         withCtrlAlt(Qt::Key_L), &ReviewFlow::showLetter, anyState},
        {"return-report", QT_TR_NOOP("Ret&urn…"), QT_TR_NOOP("Send the report back to be corrected, with a letter"),
         withCtrlAlt(Qt::Key_B), &ReviewFlow::showLetter, ReportState::Returned},
        {"sign-offs", QT_TR_NOOP("Si&gn-offs…"), QT_TR_NOOP("Three reviews and three proof-readings"), noKey,
         &ReviewFlow::showSignOffs, anyState},
        {"submit", QT_TR_NOOP("&Submit"), QT_TR_NOOP("Hand the report in for review; it is read only from then on"),
         noKey, &ReviewFlow::submit, ReportState::Submitted},
        {"take-back-report", QT_TR_NOOP("&Take it back"), QT_TR_NOOP("Make it a draft again, that can be changed"),
         noKey, &ReviewFlow::takeBack, ReportState::Draft},
        {"clear", QT_TR_NOOP("&Clear"), QT_TR_NOOP("The report passed the review"), noKey, &ReviewFlow::clear,
         ReportState::Cleared},
        {"mark-published", QT_TR_NOOP("Mark as &published…"),
         QT_TR_NOOP("When and where the cleared report came out, and with which file"), noKey, &ReviewFlow::publish,
         ReportState::Published},
    };
    return all;
}

ReviewAction::ReviewAction(const ReviewStep &step, Workbench &workbench, MainWindow &window)
    : Action(step.name, workbench, window)
    , m_step(step)
{
    if (step.key.key() != Qt::Key_unknown)
        setShortcut(step.key);
    connect(&workbench, &Workbench::currentChanged, this, &ReviewAction::follow);
}

void ReviewAction::retranslate()
{
    setWords(tr(m_step.text), tr(m_step.tip));
}

bool ReviewAction::isPossible() const
{
    const ReportDocument *document = workbench().current();
    return document &&
           (!m_step.leadsTo || mayBecome(workbench().current()->session().report().facts.state, *m_step.leadsTo));
}

void ReviewAction::follow(ReportDocument *document)
{
    if (document)
        connect(&document->session(), &Session::factsChanged, this, &ReviewAction::refresh, Qt::UniqueConnection);
}

void ReviewAction::run()
{
    (window().reviewFlow().*m_step.run)();
}

} // namespace gouji
