// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/acceptance.h"
#include "model/checks/checkreport.h"
#include "model/checks/totals.h"
#include "tests/model/checks/balancedreport.h"
#include "tests/support/strictmain.h"
#include "tests/views/editing/fromscratch.h"
#include "tests/views/editing/testforms.h"

#include <algorithm>
#include <memory>

using namespace gouji;
using namespace gouji::test;

namespace {

constexpr const char *part = "t3.granted.company";
constexpr const char *rowTotal = "t3.granted.total";
constexpr const char *columnTotal = "t3.total.company";
constexpr const char *grandTotal = "t3.total.total";

qint64 valueAt(const Session &session, const char *cell)
{
    return countAt(session.report(), cellOf(session.report(), cell));
}

void enter(Session &session, const char *cell, const char16_t *text)
{
    session.enterText(cellOf(session.report(), cell), QString::fromUtf16(text));
}

/// A report whose totals follow, as one made new does.
Report newReport()
{
    Report report = filledReport(currentForm());
    markTotalsComputed(report);
    return report;
}

Finding readingFinding(const char *check)
{
    Finding finding;
    finding.check = CheckId(QString::fromLatin1(check));
    finding.wording = QStringLiteral("IM-03");
    finding.severity = Severity::Warning;
    return finding;
}

/// Counts the signals of a session, and the cells and sections they name.
struct Signals
{
    explicit Signals(Session &session)
    {
        QObject::connect(&session, &Session::cellsChanged, &context, [this](const std::vector<CellIndex> &changed) {
            log += "cells ";
            cells = changed;
        });
        QObject::connect(&session, &Session::blocksChanged, &context,
                         [this](const QString &section) { log += "blocks:" + section.toLatin1() + ' '; });
        QObject::connect(&session, &Session::factsChanged, &context, [this] { log += "facts "; });
        QObject::connect(&session, &Session::closingChanged, &context, [this] { log += "closing "; });
        QObject::connect(&session, &Session::findingsChanged, &context, [this] { log += "findings "; });
        QObject::connect(&session, &Session::fileChanged, &context, [this] { log += "file "; });
        QObject::connect(&session, &Session::modifiedChanged, &context,
                         [this](bool isModified) { log += isModified ? "modified " : "unmodified "; });
    }

    QByteArray take() { return std::exchange(log, {}).trimmed(); }

    QObject context;
    QByteArray log;
    std::vector<CellIndex> cells;
};

} // namespace

class TestSession : public QObject
{
    Q_OBJECT

private slots:
    void computedTotalsFollowInTheSameStep()
    {
        Session session(newReport());
        const Report before = session.report();
        enter(session, part, u"500");
        const qint64 more = 500 - countAt(before, cellOf(before, part));
        for (const char *total : {rowTotal, columnTotal, grandTotal})
            QCOMPARE(valueAt(session, total), countAt(before, cellOf(before, total)) + more);
        const Report after = session.report();
        QCOMPARE(session.undoStack().count(), 1);
        session.undoStack().undo();
        QVERIFY(session.report() == before);
        session.undoStack().redo();
        QVERIFY(session.report() == after);
    }

    void totalsAsFoundStay()
    {
        Session session(filledReport(currentForm()));
        const qint64 before = valueAt(session, rowTotal);
        enter(session, part, u"500");
        QCOMPARE(valueAt(session, rowTotal), before);
    }

    void aTotalTypedOverStandsOnItsOwn()
    {
        Session session(newReport());
        const Report before = session.report();
        enter(session, rowTotal, u"7");
        QVERIFY(!session.report().cell(cellOf(session.report(), rowTotal)).computed);
        enter(session, part, u"500");
        QCOMPARE(valueAt(session, rowTotal), qint64(7));
        session.undoStack().undo();
        session.undoStack().undo();
        QVERIFY(session.report() == before);
    }

    void aTotalTypedAsItIsGoesOnFollowing()
    {
        Session session(newReport());
        enter(session, rowTotal, QString::number(valueAt(session, rowTotal)).toStdU16String().c_str());
        QCOMPARE(session.undoStack().count(), 0);
        QVERIFY(session.report().cell(cellOf(session.report(), rowTotal)).computed);
    }

    void aTotalFollowsAgain()
    {
        Session session(filledReport(currentForm()));
        const Report before = session.report();
        const qint64 sum = valueAt(session, rowTotal);
        enter(session, rowTotal, u"7");
        session.computeTotal(cellOf(session.report(), rowTotal));
        QCOMPARE(valueAt(session, rowTotal), sum);
        enter(session, part, QString::number(valueAt(session, part) + 2).toStdU16String().c_str());
        QCOMPARE(valueAt(session, rowTotal), sum + 2);
        session.computeTotal(cellOf(session.report(), part)); // no total
        QCOMPARE(session.undoStack().count(), 3);
        while (session.undoStack().canUndo())
            session.undoStack().undo();
        QVERIFY(session.report() == before);
    }

    void recomputingTotalsIsOneStep()
    {
        Session session(filledReport(currentForm()));
        enter(session, part, u"500");
        const Report before = session.report();
        session.recomputeTotals();
        QCOMPARE(session.undoStack().count(), 2);
        QCOMPARE(session.summary().identitiesBroken, 2); // what was received is no total and does not follow
        for (std::size_t i = 0; i < session.report().cells.size(); ++i)
            QCOMPARE(session.report().cells[i].computed, session.form().cells()[i].isComputed);
        session.undoStack().undo();
        QVERIFY(session.report() == before);
        session.undoStack().redo();
        session.recomputeTotals();
        QCOMPARE(session.undoStack().count(), 2);
    }

    void editsThatEndWhereTheyBeganMakeNoStep()
    {
        Session session(newReport());
        const Signals heard(session);
        const Report &report = session.report();
        session.enterText(cellOf(report, part), report.cell(cellOf(report, part)).value.toString());
        session.setCells({{cellOf(report, part), report.cell(cellOf(report, part))}}, QString());
        session.setCells({}, QString());
        session.setFacts(Facts(report.facts));
        session.setClosing(std::optional<Closing>(report.closing));
        session.recomputeTotals();
        session.dismiss(readingFinding("IM-03"));
        QCOMPARE(session.undoStack().count(), 0);
        QCOMPARE(heard.log, QByteArray());
    }

    void everyKindOfEditNamesWhatChanged_data()
    {
        using Edit = void (*)(Session &);
        QTest::addColumn<Edit>("edit");
        QTest::addColumn<QByteArray>("signalled");
        QTest::newRow("a figure") << Edit([](Session &session) { enter(session, part, u"500"); })
                                  << QByteArray("cells findings modified");
        QTest::newRow("blocks") << Edit([](Session &session) {
            session.replaceBlocks({QStringLiteral("problems"), 0, 1, {}});
        }) << QByteArray("blocks:problems findings modified");
        QTest::newRow("the opening") << Edit([](Session &session) {
            session.replaceBlocks({openingSection.toString(), 0, 0, {Paragraph::fromText(QStringLiteral("根据"))}});
        }) << QByteArray("blocks:opening findings modified");
        QTest::newRow("facts") << Edit([](Session &session) {
            Facts facts = session.report().facts;
            facts.year = 2022;
            session.setFacts(facts);
        }) << QByteArray("facts findings modified");
        QTest::newRow("closing") << Edit([](Session &session) {
            session.setClosing(Closing{QStringLiteral("云岭县某某局"), QString(), {}});
        }) << QByteArray("closing findings modified");
        QTest::newRow("a dismissed finding")
            << Edit([](Session &session) { session.dismiss(session.report().origin.findings.front()); })
            << QByteArray("findings modified");
        QTest::newRow("an accepted finding") << Edit([](Session &session) {
            session.accept(session.checks().findings().front(), QStringLiteral("已核对"), QStringLiteral("某某"));
        }) << QByteArray("findings modified");
    }

    void everyKindOfEditNamesWhatChanged()
    {
        using Edit = void (*)(Session &);
        QFETCH(Edit, edit);
        QFETCH(QByteArray, signalled);
        Report start = newReport();
        start.origin.findings = {readingFinding("IM-03"), readingFinding("IM-05")};
        Session session(start);
        Signals heard(session);
        edit(session);
        const Report end = session.report();
        QVERIFY(!(end == start));
        QCOMPARE(heard.take(), signalled);
        session.undoStack().undo();
        QVERIFY(session.report() == start);
        QCOMPARE(heard.take(), QByteArray(signalled).replace(" modified", " unmodified"));
        session.undoStack().redo();
        QVERIFY(session.report() == end);
        QCOMPARE(heard.take(), signalled);
    }

    void cellsChangedNamesTheCellAndItsTotals()
    {
        Session session(newReport());
        const Signals heard(session);
        enter(session, part, u"500");
        std::vector<CellIndex> expected;
        for (const char *cell : {part, rowTotal, columnTotal, grandTotal})
            expected.push_back(cellOf(session.report(), cell));
        std::ranges::sort(expected);
        std::vector<CellIndex> told = heard.cells;
        std::ranges::sort(told);
        QVERIFY(told == expected);
    }

    void signalsComeWhenReportAndFindingsAgree()
    {
        Session session(newReport());
        int told = 0;
        connect(&session, &Session::cellsChanged, &session, [&] {
            QVERIFY(agreesWithACheckFromScratch(session));
            ++told;
        });
        enter(session, part, u"若干");
        session.undoStack().undo();
        QCOMPARE(told, 2);
    }

    void dismissingTakesOneFindingOfReadingAway()
    {
        Report report = newReport();
        report.origin.findings = {readingFinding("IM-03"), readingFinding("IM-05")};
        Session session(report);
        QCOMPARE(session.checks().findings().size(), std::size_t(2));
        session.dismiss(session.checks().findings().front());
        QCOMPARE(session.checks().findings().size(), std::size_t(1));
        QCOMPARE(session.checks().findings().front().check, CheckId(QStringLiteral("IM-05")));
        session.undoStack().undo();
        QCOMPARE(session.checks().findings().size(), std::size_t(2));
    }

    void acceptanceHoldsUntilWhatItJudgedChanges()
    {
        Session session(filledReport(currentForm()));
        enter(session, part, u"500");
        const auto broken = [&] { return session.checks().findings().front(); };
        session.accept(broken(), QStringLiteral("原表如此"), QStringLiteral("某某"));
        QVERIFY(isAccepted(broken(), session.report()));
        QCOMPARE(session.summary().errors, 0);
        QVERIFY(session.readyFindings().empty());
        session.accept(broken(), QStringLiteral("已电话核实"), QStringLiteral("某某"));
        QCOMPARE(session.report().acceptedFindings.size(), std::size_t(1));
        QCOMPARE(session.report().acceptedFindings.front().reason, QStringLiteral("已电话核实"));
        enter(session, part, u"501");
        QVERIFY(!isAccepted(broken(), session.report()));
        QCOMPARE(session.summary().errors, 1);
        session.undoStack().undo();
        QVERIFY(isAccepted(broken(), session.report()));
    }

    void theSummaryCountsOpenIdentitiesApart()
    {
        Session session(filledReport(currentForm()));
        QCOMPARE(session.summary(), (StatusSummary{42, 42, 0, 0, 0, 0, 0, 0}));
        enter(session, part, u"500");
        enter(session, "t4.review.upheld", u"");
        QCOMPARE(session.summary(), (StatusSummary{42, 39, 2, 1, 1, 1, 0, 0}));
        QCOMPARE(session.readyFindings().size(), std::size_t(2)); // a blank is to do, and not ready
    }

    void knowsItsFileAndWhetherItIsSaved()
    {
        Session session(newReport());
        Signals heard(session);
        session.setFile({QStringLiteral("a.gouji"), "1"});
        session.setFile({QStringLiteral("a.gouji"), "1"});
        QCOMPARE(heard.take(), QByteArray("file"));
        enter(session, part, u"500");
        QVERIFY(session.isModified());
        heard.take();
        session.markSaved({QStringLiteral("a.gouji"), "2"});
        QVERIFY(!session.isModified());
        QCOMPARE(heard.take(), QByteArray("unmodified file"));
        session.undoStack().undo();
        QVERIFY(session.isModified());
    }

    void comparesWithLastYearsReport()
    {
        const Report report = newReport();
        auto lastYear = std::make_shared<Report>(report);
        setCount(*lastYear, cellOf(report, "t2.licences.decisions"), 0);
        Session session(report);
        Signals heard(session);
        session.setLastYear(lastYear);
        QVERIFY(session.hasLastYear());
        QCOMPARE(heard.take(), QByteArray("findings"));
        QVERIFY(session.checks().findings() == checkReport({report, lastYear.get()}));
        lastYear.reset(); // the session holds on to it
        enter(session, "t2.licences.decisions", u"0");
        const auto isFallen = [](const Finding &finding) { return finding.check.toString() == u"T2-04"; };
        QVERIFY(std::ranges::none_of(session.checks().findings(), isFallen));
        session.setLastYear(nullptr);
        QVERIFY(agreesWithACheckFromScratch(session));
    }

    void anotherReportIsOneStepThatSaysWhatChanged()
    {
        Session session(newReport());
        const Report before = session.report();
        Report other = before;
        other.facts.body += QStringLiteral("某局");
        other.cell(cellOf(other, part)).note = QStringLiteral("核对过");
        other.section(u"overview")->blocks.push_back(Paragraph::fromText(QStringLiteral("新的一段")));
        Signals log(session);
        session.replaceReport(other, QStringLiteral("merge"));
        QCOMPARE(log.take(), QByteArray("cells blocks:overview facts findings modified"));
        QCOMPARE(log.cells, std::vector<CellIndex>{cellOf(other, part)});
        QVERIFY(session.report() == other);
        QVERIFY(agreesWithACheckFromScratch(session));
        QCOMPARE(session.undoStack().count(), 1);
        session.undoStack().undo();
        QVERIFY(session.report() == before);
        QVERIFY(agreesWithACheckFromScratch(session));
        session.replaceReport(before, QStringLiteral("nothing"));
        session.replaceReport(Report::forForm(formOf(QLatin1String("2019"))), QStringLiteral("another form"));
        QCOMPARE(session.undoStack().index(), 0);
    }

    void staysUnsavedUntilItIsSavedWhereTheFileIsAnother()
    {
        Session session(newReport());
        session.markUnsaved();
        QVERIFY(session.isModified());
        enter(session, part, u"500");
        session.undoStack().undo();
        QVERIFY(session.isModified());
        session.markSaved({QStringLiteral("/a.gouji"), {}});
        QVERIFY(!session.isModified());
    }
};

GOUJI_GUILESS_TEST(TestSession)
#include "tst_session.moc"
