// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/prosetext.h"
#include "tests/support/dice.h"
#include "tests/support/samplereport.h"
#include "tests/support/strictmain.h"
#include "tests/support/typing.h"
#include "views/widgets/proseedit.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTextBlock>

using namespace gouji;
using namespace gouji::test;

namespace {

const QString section = QStringLiteral("problems");

Link linkTo(QStringView cell)
{
    return {*CellId::fromString(cell), LinkStyle::Digits, {}};
}

Block paragraph(const char *words)
{
    return Paragraph::fromText(QString::fromUtf8(words));
}

Block linked(QStringView cell)
{
    return Paragraph{{QStringLiteral("收到"), linkTo(cell), QStringLiteral("件")}, {}};
}

Report withBlocks(Blocks blocks)
{
    Report report = sampleReport();
    *report.blocks(section) = std::move(blocks);
    return report;
}

const Blocks mixed{paragraph("甲乙丙"), linked(u"t3.received.total"),
                   paragraph(""),       Picture{QStringLiteral("图一"), {}, {}, {}},
                   paragraph("子丑"),   linked(u"t3.granted.total")};

/// What the document would show if it were made anew.
QString shownAnew(Session &session)
{
    const ProseDocument document(session, section);
    return document.toPlainText();
}

/// One thing that a hand may do in an editor.
void doSomething(ProseEdit &edit, Session &session, Dice &dice)
{
    switch (dice.below(12)) {
    case 0: return QTest::keyClick(&edit, Qt::Key_Return);
    case 1: return QTest::keyClick(&edit, Qt::Key_Backspace);
    case 2: return QTest::keyClick(&edit, Qt::Key_Delete);
    case 3: return edit.moveCursor(QTextCursor::Up);
    case 4:
        return edit.moveCursor(QTextCursor::Right, dice.chance(50) ? QTextCursor::KeepAnchor : QTextCursor::MoveAnchor);
    case 5:
        return edit.moveCursor(QTextCursor::Down, dice.chance(30) ? QTextCursor::KeepAnchor : QTextCursor::MoveAnchor);
    case 6: return edit.moveCursor(QTextCursor::Left);
    case 7: return session.undoStack().undo();
    case 8: return session.undoStack().redo();
    case 9: return session.enterText(cellOf(session.report(), u"t3.received.total"), QString::number(dice.below(2000)));
    case 10: return commit(edit, QStringLiteral("词，"));
    default: return QTest::keyClicks(&edit, QStringLiteral("x1"));
    }
}

} // namespace

/// The document and the report through edits of all kinds: neither may ever say something else than the other.
class TestProseDocument : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void documentAndReportAgreeWhateverIsDone_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 0; seed < 20; ++seed)
            QTest::addRow("%d", seed) << seed;
    }

    void documentAndReportAgreeWhateverIsDone()
    {
        QFETCH(int, seed);
        Dice dice(static_cast<quint32>(seed));
        Session session(withBlocks(seed % 5 ? mixed : Blocks()));
        const Blocks before = *session.report().blocks(section);
        ProseEdit edit(session, section);
        for (int i = 0; i < 150; ++i) {
            doSomething(edit, session, dice);
            QCOMPARE(edit.toPlainText(), shownAnew(session));
        }
        while (session.undoStack().canUndo())
            session.undoStack().undo();
        QCOMPARE(*session.report().blocks(section), before);
        QCOMPARE(edit.toPlainText(), shownAnew(session));
    }

    void aKeyTouchesItsOwnParagraphOnly()
    {
        Blocks blocks(200, paragraph("各项工作有序开展。"));
        Session session(withBlocks(blocks));
        ProseEdit edit(session, section);
        QSignalSpy changes(edit.document(), &QTextDocument::contentsChange);
        edit.moveCursor(QTextCursor::NextBlock);
        QTest::keyClick(&edit, Qt::Key_X);
        session.undoStack().undo();
        QVERIFY(!changes.isEmpty());
        for (const QList<QVariant> &change : changes)
            QVERIFY(change[1].toInt() <= 12 && change[2].toInt() <= 12);
    }

    void anotherFigureTouchesNoOtherText()
    {
        Session session(withBlocks(mixed));
        ProseEdit edit(session, section);
        QSignalSpy changes(edit.document(), &QTextDocument::contentsChange);
        session.enterText(cellOf(session.report(), u"t3.granted.company"), QStringLiteral("9"));
        QVERIFY(changes.isEmpty());
        session.enterText(cellOf(session.report(), u"t3.received.total"), QStringLiteral("4321"));
        QVERIFY(edit.toPlainText().contains(QStringLiteral("收到4321件")));
        for (const QList<QVariant> &change : changes)
            QVERIFY(change[1].toInt() <= 4 && change[2].toInt() <= 4);
        session.undoStack().undo();
        QCOMPARE(edit.toPlainText(), shownAnew(session));
    }

    void theCursorStaysWhileALinkBesideItFollowsItsCell_data()
    {
        QTest::addColumn<int>("back");
        QTest::addColumn<QString>("after");
        QTest::newRow("behind the link") << 0 << QStringLiteral("收到4321x件");
        QTest::newRow("before the link") << 1 << QStringLiteral("收到x4321件");
    }

    void theCursorStaysWhileALinkBesideItFollowsItsCell()
    {
        QFETCH(int, back);
        Session session(withBlocks({linked(u"t3.received.total")}));
        ProseEdit edit(session, section);
        const ChipPlace chip = ProseChips::in(edit.document()->begin()).front();
        QTextCursor cursor = edit.textCursor();
        cursor.setPosition(back ? chip.start : chip.end());
        edit.setTextCursor(cursor);
        session.enterText(cellOf(session.report(), u"t3.received.total"), QStringLiteral("4321"));
        QTest::keyClick(&edit, Qt::Key_X);
        QTEST(edit.toPlainText(), "after");
        const auto &runs = std::get<Paragraph>(session.report().blocks(section)->front()).runs;
        QVERIFY(std::ranges::any_of(runs, [](const Run &run) { return std::holds_alternative<Link>(run); }));
    }

    void aLinkToABlankCellStaysThoughItSaysNothing()
    {
        Session session(withBlocks({linked(u"t3.received.total")}));
        session.enterText(cellOf(session.report(), u"t3.received.total"), QString());
        ProseEdit edit(session, section);
        QCOMPARE(edit.toPlainText(), QStringLiteral("收到□件"));
        edit.moveCursor(QTextCursor::End);
        QTest::keyClick(&edit, Qt::Key_X);
        const auto &paragraph = std::get<Paragraph>(session.report().blocks(section)->front());
        QCOMPARE(paragraphText(paragraph, session.report()), QStringLiteral("收到件x"));
        QCOMPARE(std::get<Link>(paragraph.runs[1]), linkTo(u"t3.received.total"));
        edit.goTo({0, 3, 1}); // counted in the report's text
        QCOMPARE(edit.textCursor().selectedText(), QStringLiteral("x"));
    }

    void neighbouringLinksToOneCellStayTwo()
    {
        const Link link = linkTo(u"t3.received.total");
        Session session(withBlocks({Paragraph{{link, link}, {}}}));
        ProseEdit edit(session, section);
        edit.moveCursor(QTextCursor::End);
        QTest::keyClick(&edit, Qt::Key_X);
        QCOMPARE(*session.report().blocks(section), (Blocks{Paragraph{{link, link, QStringLiteral("x")}, {}}}));
    }

    void keepsWhatThisVersionDoesNotKnow()
    {
        JsonObject unknown;
        unknown.append(QStringLiteral("later"), JsonValue(QStringLiteral("x")));
        Link link = linkTo(u"t3.received.total");
        link.unknown = unknown;
        Session session(withBlocks({Paragraph{{link}, unknown}}));
        ProseEdit edit(session, section);
        edit.moveCursor(QTextCursor::End);
        QTest::keyClick(&edit, Qt::Key_X);
        QCOMPARE(*session.report().blocks(section), (Blocks{Paragraph{{link, QStringLiteral("x")}, unknown}}));
    }
};

GOUJI_WIDGET_TEST(TestProseDocument)
#include "tst_prosedocument.moc"
