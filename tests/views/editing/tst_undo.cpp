// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/totals.h"
#include "tests/model/checks/balancedreport.h"
#include "tests/support/randomreport.h"
#include "tests/support/strictmain.h"
#include "tests/views/editing/fromscratch.h"
#include "tests/views/editing/randomedits.h"
#include "tests/views/editing/testforms.h"

using namespace gouji;
using namespace gouji::test;

namespace {

/// What stood at each step of an undo stack, to be found again by going back and forth.
class History
{
public:
    explicit History(Session &session) : m_session(session), m_reports{session.report()} {}

    /// After an edit: it made a step, continued the last one, took it away or did nothing.
    void recordEdit()
    {
        const std::size_t index = here();
        const bool isNothing = index == m_last && m_reports[index] == m_session.report();
        if (!isNothing && index >= m_last) {
            m_reports.resize(index);
            m_reports.push_back(m_session.report());
        } else if (!isNothing) {
            m_reports.resize(index + 1);
        }
        m_last = index;
    }

    bool isFoundAgain()
    {
        m_last = here();
        return m_last < m_reports.size() && m_reports[m_last] == m_session.report();
    }

private:
    std::size_t here() const { return static_cast<std::size_t>(m_session.undoStack().index()); }

    Session &m_session;
    std::vector<Report> m_reports;
    std::size_t m_last = 0;
};

} // namespace

/// Everything a session offers, done by chance and taken back: reports and findings are always those they must be.
class TestUndo : public QObject
{
    Q_OBJECT

private slots:
    void randomEditsAreFoundAgainAndAgreeWithChecks_data()
    {
        QTest::addColumn<QString>("form");
        QTest::addColumn<bool>("isBalanced");
        for (const char *form : formIds) {
            QTest::addRow("%s, a balanced report", form) << QString::fromLatin1(form) << true;
            QTest::addRow("%s, any report", form) << QString::fromLatin1(form) << false;
        }
    }

    void randomEditsAreFoundAgainAndAgreeWithChecks()
    {
        QFETCH(QString, form);
        QFETCH(bool, isBalanced);
        QRandomGenerator random(11);
        const FormPtr template_ = formOf(QLatin1String(form.toLatin1()));
        Report report =
            isBalanced ? balancedReport(template_, random, Density::Sparse) : RandomReport(template_, 12).next();
        report.facts.state = ReportState::Draft; // one in review refuses edits
        if (isBalanced)
            markTotalsComputed(report);
        Session session(report);
        History history(session);
        RandomEdits edits(session, 13);
        for (int i = 0; i < 400; ++i) {
            const bool goesBack = i % 5 == 4;
            if (goesBack)
                edits.undoOrRedo();
            else
                edits.edit();
            if (!goesBack)
                history.recordEdit();
            QVERIFY2(history.isFoundAgain(), qPrintable(QStringLiteral("after edit %1").arg(i)));
            QVERIFY2(agreesWithACheckFromScratch(session), qPrintable(QStringLiteral("after edit %1").arg(i)));
        }
        goThrough(session, history);
        QVERIFY(session.report() == report);
    }

private:
    /// Forth to the last step, back to the first.
    static void goThrough(Session &session, History &history)
    {
        QVERIFY(session.undoStack().count() > 20);
        while (session.undoStack().canRedo()) {
            session.undoStack().redo();
            QVERIFY(history.isFoundAgain());
        }
        while (session.undoStack().canUndo()) {
            session.undoStack().undo();
            QVERIFY(history.isFoundAgain());
        }
        QVERIFY(agreesWithACheckFromScratch(session));
    }
};

GOUJI_GUILESS_TEST(TestUndo)
#include "tst_undo.moc"
