// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/samplereport.h"
#include "tests/support/strictmain.h"
#include "views/editing/reviewing.h"
#include "views/editing/threadsmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace gouji;
using namespace gouji::test;

namespace {

const QString problems = QStringLiteral("problems");
const QString wang = QStringLiteral("王审核");

Blocks paragraphs(const QStringList &texts)
{
    Blocks blocks;
    for (const QString &text : texts)
        blocks.emplace_back(Paragraph::fromText(text));
    return blocks;
}

Report reportWith(Blocks blocks)
{
    Report report = sampleReport();
    *report.blocks(problems) = std::move(blocks);
    return report;
}

/// A session with one question about words of the second of three paragraphs.
struct Desk
{
    explicit Desk(Blocks blocks = paragraphs({QStringLiteral("第一段"), QStringLiteral("截至度止的数据"),
                                              QStringLiteral("第三段")}))
        : session(reportWith(std::move(blocks)))
    {
        ask(1, 2, QStringLiteral("度止"));
    }

    void ask(int block, int start, const QString &quoted)
    {
        Anchor anchor;
        anchor.section = problems;
        anchor.block = block;
        anchor.start = start;
        anchor.length = static_cast<int>(quoted.size());
        anchor.quoted = quoted;
        Reviewing(session, wang).ask(anchor, QStringLiteral("是“底止”吗？"));
    }
    void replace(int first, int count, const QStringList &texts, bool isTyping = false)
    {
        session.replaceBlocks({problems, first, count, paragraphs(texts)}, isTyping);
    }
    const Anchor &anchor() const { return session.report().threads.front().anchor; }
    QString place() const
    {
        return QStringLiteral("%1:%2+%3").arg(anchor().block.value_or(-1)).arg(anchor().start).arg(anchor().length);
    }

    Session session;
};

} // namespace

/// Questions in a session: they follow edits, are never lost, and go on where nothing else may change.
class TestThreads : public QObject
{
    Q_OBJECT

private slots:
    void followEditsAroundThem_data()
    {
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("count");
        QTest::addColumn<QStringList>("by");
        QTest::addColumn<QString>("place");
        const auto row = [](const char *name, int first, int count, const QStringList &by, const char *place) {
            QTest::newRow(name) << first << count << by << QString::fromLatin1(place);
        };
        row("words before them", 1, 1, {QStringLiteral("今年截至度止的数据")}, "1:4+2");
        row("words at their start", 1, 1, {QStringLiteral("截至年度止的数据")}, "1:3+2");
        row("words behind them", 1, 1, {QStringLiteral("截至度止的")}, "1:2+2");
        row("a paragraph before", 0, 0, {QStringLiteral("新")}, "2:2+2");
        row("a paragraph behind", 3, 0, {QStringLiteral("新")}, "1:2+2");
        row("the paragraph before goes", 0, 1, {}, "0:2+2");
        row("split before them", 1, 1, {QStringLiteral("截至"), QStringLiteral("度止的数据")}, "2:0+2");
        row("joined with the one before", 0, 2, {QStringLiteral("第一段截至度止的数据")}, "0:5+2");
        row("the paragraphs change places", 1, 2, {QStringLiteral("第三段"), QStringLiteral("截至度止的数据")},
            "2:2+2");
        row("the words change", 1, 1, {QStringLiteral("截至底止的数据")}, "1:2+2");
        row("the words go", 1, 1, {QStringLiteral("截至的数据")}, "1:2+0");
        row("the paragraph goes", 1, 1, {}, "1:0+0");
        row("everything goes", 0, 3, {}, "-1:0+0");
    }

    void followEditsAroundThem()
    {
        QFETCH(int, first);
        QFETCH(int, count);
        QFETCH(QStringList, by);
        Desk desk;
        const Report before = desk.session.report();
        desk.replace(first, count, by);
        QTEST(desk.place(), "place");
        QCOMPARE(desk.anchor().quoted, QStringLiteral("度止"));
        const Report after = desk.session.report();
        desk.session.undoStack().undo();
        QVERIFY(desk.session.report() == before);
        desk.session.undoStack().redo();
        QVERIFY(desk.session.report() == after);
    }

    void wordsThatAreCutAndPastedElsewhereAreFoundAgain()
    {
        Desk desk;
        desk.replace(1, 1, {});
        desk.replace(1, 1, {QStringLiteral("第三段"), QStringLiteral("截至度止的数据")});
        QCOMPARE(desk.place(), QStringLiteral("2:2+2"));
    }

    void aBurstOfTypingTakenBackBringsTheWordsBack()
    {
        Desk desk;
        const Report before = desk.session.report();
        desk.replace(1, 1, {QStringLiteral("截至止的数据")}, true);
        desk.replace(1, 1, {QStringLiteral("截至的数据")}, true);
        QCOMPARE(desk.place(), QStringLiteral("1:2+0"));
        desk.replace(1, 1, {QStringLiteral("截至底的数据")}, true);
        desk.session.undoStack().undo();
        QVERIFY(desk.session.report() == before);
    }

    void followLinkedFigures()
    {
        const auto cell = CellId::fromString(u"t3.received.company");
        Desk desk(Blocks{
            Paragraph{{QStringLiteral("收到"), Link{*cell, LinkStyle::Digits, {}}, QStringLiteral("件申请")}, {}},
            Paragraph::fromText(QStringLiteral("截至度止"))});
        const QString figure =
            desk.session.report().cell(cellOf(desk.session.report(), u"t3.received.company")).value.toString();
        desk.ask(0, 2 + static_cast<int>(figure.size()), QStringLiteral("件申请"));
        const Report before = desk.session.report();
        desk.session.enterText(cellOf(before, u"t3.received.company"), QStringLiteral("12345"));
        QCOMPARE(desk.session.report().threads[1].anchor.start, 7);
        desk.session.undoStack().undo();
        QVERIFY(desk.session.report() == before);
    }

    void areFoundAgainWhereTheReportIsReplaced()
    {
        Desk desk;
        Report other = desk.session.report();
        *other.blocks(problems) = paragraphs({QStringLiteral("新"), QStringLiteral("又新"), QStringLiteral("度止")});
        desk.session.replaceReport(other, QStringLiteral("merge"));
        QCOMPARE(desk.place(), QStringLiteral("2:0+2"));
    }

    void areAskedAnsweredAndClosedEachInOneStep()
    {
        Desk desk;
        Reviewing li(desk.session, QStringLiteral("李经办"));
        li.answer(0, QStringLiteral("已改。"));
        const Thread answered = desk.session.report().threads[0];
        QCOMPARE(answered.status, ThreadStatus::Answered);
        QCOMPARE(answered.remarks.size(), 2u);
        QCOMPARE(answered.remarks[1].author, QStringLiteral("李经办"));
        QVERIFY(answered.remarks[1].time.isValid());
        li.setStatus(0, ThreadStatus::Closed);
        QCOMPARE(desk.session.report().threads[0].status, ThreadStatus::Closed);
        desk.session.undoStack().undo();
        desk.session.undoStack().undo();
        QCOMPARE(desk.session.report().threads[0].remarks.size(), 1u);
        desk.session.undoStack().undo();
        QVERIFY(desk.session.report().threads.empty());
    }

    void theListSaysWhereTheWordsAreGone()
    {
        Desk desk;
        ThreadsModel model(desk.session);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 1);
        QVERIFY(!model.index(0).data(ThreadsModel::GoneRole).toBool());
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        desk.replace(1, 1, {QStringLiteral("截至底止的数据")});
        QVERIFY(!changed.isEmpty());
        QVERIFY(model.index(0).data(ThreadsModel::GoneRole).toBool());
        QVERIFY(model.index(0).data().toString().contains(QStringLiteral("are gone: “度止”")));
        QVERIFY(model.index(0).data().toString().contains(QStringLiteral("是“底止”吗？")));
    }

    void theListIsFilteredAndInTheOrderOfTheForm()
    {
        Desk desk;
        Anchor cell;
        cell.cell = CellId::fromString(u"t3.received.company");
        Reviewing(desk.session, QStringLiteral("李")).ask(cell, QStringLiteral("数字？"));
        Reviewing(desk.session, wang).ask({}, QStringLiteral("整体？"));
        Reviewing(desk.session, wang).setStatus(0, ThreadStatus::Closed);
        ThreadsModel model(desk.session);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto numbers = [&model] {
            QString rows;
            for (int row = 0; row < model.rowCount(); ++row)
                rows += QString::number(model.threadAt(row));
            return rows;
        };
        QCOMPARE(numbers(), QStringLiteral("21"));
        model.setFilter(ThreadFilter::All);
        QCOMPARE(numbers(), QStringLiteral("210"));
        model.setFilter(ThreadFilter::Closed);
        QCOMPARE(numbers(), QStringLiteral("0"));
        model.setFilter(ThreadFilter::Mine);
        model.setPerson(wang);
        QCOMPARE(numbers(), QStringLiteral("20"));
        model.setFilter(ThreadFilter::Section);
        model.setSection(QStringLiteral("requests"));
        QCOMPARE(numbers(), QStringLiteral("1"));
    }

    void aReportInReviewRefusesEveryEdit_data()
    {
        QTest::addColumn<int>("edit");
        for (int edit = 0; edit < 8; ++edit)
            QTest::addRow("%d", edit) << edit;
    }

    void aReportInReviewRefusesEveryEdit()
    {
        QFETCH(int, edit);
        Desk desk;
        Session &session = desk.session;
        session.setState(ReportState::Submitted);
        const Report before = session.report();
        const CellIndex cell = cellOf(before, u"t3.received.company");
        QSignalSpy refused(&session, &Session::refused);
        Facts facts = before.facts;
        facts.body = QStringLiteral("某局");
        Report other = before;
        other.facts = facts;
        const std::function<void()> edits[]{[&] { session.enterText(cell, QStringLiteral("999")); },
                                            [&] { session.blankCells({cell}); },
                                            [&] { session.setCellDetails(cell, QStringLiteral("注"), {}, {}); },
                                            [&] { desk.replace(0, 1, {QStringLiteral("改")}); },
                                            [&] { desk.replace(0, 1, {QStringLiteral("改")}, true); },
                                            [&] { session.setFacts(facts); },
                                            [&] {
                                                session.setClosing(Closing{QStringLiteral("某局"), {}, {}});
                                            },
                                            [&] { session.replaceReport(other, QStringLiteral("import")); }};
        edits[edit]();
        QCOMPARE(refused.size(), 1);
        QVERIFY(session.report() == before);
    }

    void whatPeopleNoteGoesOnInAReview()
    {
        Desk desk;
        desk.session.setState(ReportState::Submitted);
        QSignalSpy refused(&desk.session, &Session::refused);
        Finding finding;
        finding.check = CheckId(QStringLiteral("T3-01"));
        desk.session.accept(finding, QStringLiteral("已核"), wang);
        Reviewing(desk.session, wang).answer(0, QStringLiteral("见附件"));
        Reviewing(desk.session, wang).sign(QStringLiteral("初审"));
        Report merged = desk.session.report();
        merged.threads.push_back(merged.threads.front());
        desk.session.replaceReport(merged, QStringLiteral("the file"), Session::Replacing::FileOfOthers);
        merged.signOffs.push_back(merged.signOffs.front());
        desk.session.replaceReport(merged, QStringLiteral("a merge of notes"));
        QVERIFY(refused.isEmpty());
        QCOMPARE(desk.session.report().signOffs.size(), 2u);
        desk.session.undoStack().undo();
        QCOMPARE(desk.session.report().acceptedFindings.size(), 1u);
        QCOMPARE(desk.session.report().signOffs.size(), 1u);
        QCOMPARE(desk.session.report().threads.size(), 2u);
    }

    void takenBackItCanBeChangedAgain()
    {
        Desk desk;
        desk.session.setState(ReportState::Cleared); // no draft is cleared
        QCOMPARE(desk.session.report().facts.state, ReportState::Draft);
        desk.session.setState(ReportState::Submitted);
        QVERIFY(desk.session.isReadOnly());
        desk.session.setState(ReportState::Returned);
        QVERIFY(!desk.session.isReadOnly());
        desk.session.setState(ReportState::Submitted);
        desk.session.setState(ReportState::Cleared);
        desk.session.setState(ReportState::Draft);
        desk.replace(0, 1, {QStringLiteral("改")});
        QVERIFY(desk.session.report().blocks(problems)->front() == Block(Paragraph::fromText(QStringLiteral("改"))));
    }

    void aChangeOfWhatIsPrintedOutdatesASignOff()
    {
        Desk desk;
        Reviewing(desk.session, wang).sign(QStringLiteral("初审"));
        const auto holds = [&] {
            return desk.session.report().signOffs.at(0).digest == printedDigest(desk.session.report());
        };
        QVERIFY(holds());
        Reviewing(desk.session, wang).answer(0, QStringLiteral("好"));
        QVERIFY(holds());
        desk.replace(0, 1, {QStringLiteral("改")});
        QVERIFY(!holds());
        desk.session.undoStack().undo();
        QVERIFY(holds());
        Reviewing(desk.session, QStringLiteral("李")).sign(QStringLiteral("初审"));
        QCOMPARE(desk.session.report().signOffs.size(), 1u);
        QCOMPARE(desk.session.report().signOffs[0].name, QStringLiteral("李"));
    }
};

GOUJI_GUILESS_TEST(TestThreads)
#include "tst_threads.moc"
