// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/checks/balancedreport.h"
#include "tests/support/strictmain.h"
#include "tests/views/editing/testforms.h"
#include "views/editing/session.h"

#include <QSignalSpy>

using namespace gouji;
using namespace gouji::test;

namespace {

const QString overview = QStringLiteral("overview");

/// Paragraphs written as words: `a b` are two; `_` is an empty one.
Blocks paragraphs(const QByteArray &words)
{
    Blocks blocks;
    for (const QByteArray &word : words.split(' ')) {
        if (!word.isEmpty())
            blocks.emplace_back(Paragraph::fromText(word == "_" ? QString() : QString::fromLatin1(word)));
    }
    return blocks;
}

Report reportWith(const QByteArray &words)
{
    Report report = filledReport(currentForm());
    *report.blocks(overview) = paragraphs(words);
    return report;
}

/// The paragraphs of the overview as words.
QByteArray words(const Session &session)
{
    QByteArrayList words;
    for (const Block &block : *session.report().blocks(overview)) {
        const QString text = std::get<QString>(std::get<Paragraph>(block).runs.front());
        words.append(text.isEmpty() ? QByteArrayLiteral("_") : text.toLatin1());
    }
    return words.join(' ');
}

void replace(Session &session, int first, int count, const QByteArray &by)
{
    session.replaceBlocks({overview, first, count, paragraphs(by)});
}

void replaceTyping(Session &session, int first, int count, const QByteArray &by)
{
    session.replaceBlocks({overview, first, count, paragraphs(by)}, true);
}

void type(Session &session, int paragraph, const QByteArray &word)
{
    replaceTyping(session, paragraph, 1, word);
}

} // namespace

/// Bursts of typing through the session: what merges, what does not, and what undo and redo give back.
class TestSetBlocks : public QObject
{
    Q_OBJECT

private slots:
    void replacesBlocks_data()
    {
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("count");
        QTest::addColumn<QByteArray>("blocks");
        QTest::addColumn<QByteArray>("after");
        QTest::newRow("one by one") << 1 << 1 << QByteArray("x") << QByteArray("a x c");
        QTest::newRow("insertion at the start") << 0 << 0 << QByteArray("x y") << QByteArray("x y a b c");
        QTest::newRow("insertion at the end") << 3 << 0 << QByteArray("x") << QByteArray("a b c x");
        QTest::newRow("removal") << 0 << 2 << QByteArray() << QByteArray("c");
        QTest::newRow("removal of all") << 0 << 3 << QByteArray() << QByteArray();
        QTest::newRow("one into two") << 1 << 1 << QByteArray("x y") << QByteArray("a x y c");
        QTest::newRow("two into one") << 1 << 2 << QByteArray("x") << QByteArray("a x");
    }

    void replacesBlocks()
    {
        QFETCH(int, first);
        QFETCH(int, count);
        QFETCH(QByteArray, blocks);
        QFETCH(QByteArray, after);
        for (const bool isTyping : {false, true}) {
            const QByteArray before("a b c");
            Session session(reportWith(before));
            session.replaceBlocks({overview, first, count, paragraphs(blocks)}, isTyping);
            QCOMPARE(words(session), after);
            session.undoStack().undo();
            QCOMPARE(words(session), before);
            session.undoStack().redo();
            QCOMPARE(words(session), after);
            session.undoStack().undo();
            QCOMPARE(words(session), before);
        }
    }

    void ignoresWhatIsNoEdit_data()
    {
        QTest::addColumn<QString>("section");
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("count");
        QTest::addColumn<QByteArray>("blocks");
        QTest::newRow("the same text") << overview << 1 << 1 << QByteArray("b");
        QTest::newRow("nothing by nothing") << overview << 3 << 0 << QByteArray();
        QTest::newRow("beyond the end") << overview << 2 << 2 << QByteArray("x");
        QTest::newRow("before the start") << overview << -1 << 1 << QByteArray("x");
        QTest::newRow("a negative count") << overview << 1 << -1 << QByteArray("x");
        QTest::newRow("no such section") << QStringLiteral("nowhere") << 0 << 0 << QByteArray("x");
    }

    void ignoresWhatIsNoEdit()
    {
        QFETCH(QString, section);
        QFETCH(int, first);
        QFETCH(int, count);
        QFETCH(QByteArray, blocks);
        Session session(reportWith("a b c"));
        const QSignalSpy blocksChanged(&session, &Session::blocksChanged);
        session.replaceBlocks({section, first, count, paragraphs(blocks)});
        QCOMPARE(session.undoStack().count(), 0);
        QCOMPARE(blocksChanged.count(), 0);
    }

    void aBurstIsOneStepBackAndForth()
    {
        Session session(reportWith("a b"));
        for (const char *word : {"b1", "b12", "b123"})
            type(session, 1, word);
        QCOMPARE(session.undoStack().count(), 1);
        session.undoStack().undo();
        QCOMPARE(words(session), QByteArray("a b"));
        session.undoStack().redo();
        QCOMPARE(words(session), QByteArray("a b123"));
        session.undoStack().undo();
        QCOMPARE(words(session), QByteArray("a b"));
    }

    void aBurstBeginsInAnEmptySection()
    {
        Session session(reportWith(""));
        replaceTyping(session, 0, 0, "x");
        type(session, 0, "xy");
        QCOMPARE(session.undoStack().count(), 1);
        session.undoStack().undo();
        QCOMPARE(words(session), QByteArray());
        session.undoStack().redo();
        QCOMPARE(words(session), QByteArray("xy"));
    }

    void aBurstMayEndByRemovingItsParagraph()
    {
        Session session(reportWith("a b c"));
        type(session, 1, "_");
        replaceTyping(session, 1, 1, "");
        QCOMPARE(words(session), QByteArray("a c"));
        while (session.undoStack().canUndo())
            session.undoStack().undo();
        QCOMPARE(words(session), QByteArray("a b c"));
        while (session.undoStack().canRedo())
            session.undoStack().redo();
        QCOMPARE(words(session), QByteArray("a c"));
    }

    void aBurstThatEndsWhereItBeganDisappears()
    {
        Session session(reportWith("a b"));
        QSignalSpy modified(&session, &Session::modifiedChanged);
        type(session, 0, "ax");
        type(session, 0, "axy");
        type(session, 0, "a");
        QCOMPARE(session.undoStack().count(), 0);
        QVERIFY(!session.isModified());
        QCOMPARE(modified.count(), 2);
        QCOMPARE(modified.last(), QVariantList{false});
        QCOMPARE(words(session), QByteArray("a b"));
    }

    void aBurstInAnEmptySectionThatEndsEmptyDisappears()
    {
        Session session(reportWith(""));
        replaceTyping(session, 0, 0, "x");
        replaceTyping(session, 0, 1, "");
        QCOMPARE(session.undoStack().count(), 0);
        QCOMPARE(words(session), QByteArray());
    }

    void whatStandsBeforeAVanishedBurstStays()
    {
        Session session(reportWith("a"));
        type(session, 0, "b");
        session.endBurst();
        type(session, 0, "bx");
        type(session, 0, "b");
        QCOMPARE(session.undoStack().count(), 1);
        type(session, 0, "by");
        session.undoStack().undo();
        QCOMPARE(words(session), QByteArray("b"));
        session.undoStack().undo();
        QCOMPARE(words(session), QByteArray("a"));
    }

    void aBurstEnds_data()
    {
        using Between = void (*)(Session &);
        QTest::addColumn<Between>("between");
        QTest::newRow("by endBurst") << Between([](Session &session) { session.endBurst(); });
        QTest::newRow("by undo and redo") << Between([](Session &session) {
            session.undoStack().undo();
            session.undoStack().redo();
        });
        QTest::newRow("by saving") << Between([](Session &session) { session.markSaved({}); });
        QTest::newRow("by typing in another paragraph") << Between([](Session &session) { type(session, 1, "z"); });
        QTest::newRow("by a figure") << Between(
            [](Session &session) { session.enterText(CellIndex(0), QStringLiteral("77")); });
        QTest::newRow("by a deliberate edit") << Between([](Session &session) { replace(session, 0, 1, "pasted"); });
        QTest::newRow("by a split") << Between([](Session &session) { replaceTyping(session, 0, 1, "a1 _"); });
        QTest::newRow("by another section") << Between([](Session &session) {
            session.replaceBlocks({QStringLiteral("problems"), 0, 1, paragraphs("z")}, true);
        });
    }

    void aBurstEnds()
    {
        using Between = void (*)(Session &);
        QFETCH(Between, between);
        Session session(reportWith("a b"));
        type(session, 0, "a1");
        between(session);
        const Report middle = session.report();
        const int steps = session.undoStack().count();
        type(session, 0, "a12");
        const Report end = session.report();
        QCOMPARE(session.undoStack().count(), steps + 1);
        session.undoStack().undo();
        QVERIFY(session.report() == middle);
        session.undoStack().redo();
        QVERIFY(session.report() == end);
        while (session.undoStack().canUndo())
            session.undoStack().undo();
        QCOMPARE(words(session), QByteArray("a b"));
    }

    void typingAfterAnUndoIsAStepOfItsOwn()
    {
        Session session(reportWith("a"));
        type(session, 0, "b");
        session.endBurst();
        type(session, 0, "c");
        session.undoStack().undo();
        type(session, 0, "d");
        type(session, 0, "e");
        QCOMPARE(session.undoStack().count(), 2);
        session.undoStack().undo();
        QCOMPARE(words(session), QByteArray("b"));
    }

    void deliberateEditsDoNotMerge()
    {
        Session session(reportWith("a"));
        replace(session, 0, 1, "b");
        replace(session, 0, 1, "c");
        QCOMPARE(session.undoStack().count(), 2);
        session.undoStack().undo();
        QCOMPARE(words(session), QByteArray("b"));
    }
};

GOUJI_GUILESS_TEST(TestSetBlocks)
#include "tst_setblocks.moc"
