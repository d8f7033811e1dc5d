// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/samplereport.h"
#include "tests/support/strictmain.h"
#include "tests/support/typing.h"
#include "views/widgets/proseedit.h"

#include <QApplication>
#include <QClipboard>
#include <QInputMethodEvent>
#include <QMimeData>
#include <QSignalSpy>
#include <QTextBlock>
#include <QTextLayout>

using namespace gouji;
using namespace gouji::test;

namespace {

const QString section = QStringLiteral("problems");

Report withBlocks(Blocks blocks)
{
    Report report = sampleReport();
    *report.blocks(section) = std::move(blocks);
    return report;
}

QString text(const Session &session, std::size_t block = 0)
{
    const Block &found = session.report().blocks(section)->at(block);
    return std::get<QString>(std::get<Paragraph>(found).runs.front());
}

Block paragraph(const char *words)
{
    return Paragraph::fromText(QString::fromUtf8(words));
}

void compose(ProseEdit &edit, const QString &words)
{
    QInputMethodEvent event(words, {});
    QCoreApplication::sendEvent(&edit, &event);
}

} // namespace

class TestProseEdit : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarning(); }

    void typingIsOneStepUntilAPause()
    {
        Session session(withBlocks({paragraph("甲"), paragraph("乙")}));
        ProseEdit edit(session, section);
        edit.moveCursor(QTextCursor::EndOfBlock);
        QTest::keyClicks(&edit, QStringLiteral("abc"));
        QCOMPARE(text(session), QStringLiteral("甲abc"));
        QCOMPARE(session.undoStack().count(), 1);
        session.endBurst();
        QTest::keyClicks(&edit, QStringLiteral("d"));
        QCOMPARE(session.undoStack().count(), 2);
        session.undoStack().undo();
        QCOMPARE(text(session), QStringLiteral("甲abc"));
        session.undoStack().undo();
        QCOMPARE(text(session), QStringLiteral("甲"));
        QCOMPARE(edit.toPlainText(), QStringLiteral("甲\n乙"));
        session.undoStack().redo();
        QCOMPARE(edit.toPlainText(), QStringLiteral("甲abc\n乙"));
    }

    void compositionReachesTheReportOnlyWhenItEnds()
    {
        Session session(withBlocks({paragraph("甲")}));
        ProseEdit edit(session, section);
        edit.moveCursor(QTextCursor::EndOfBlock);
        QInputMethodEvent composing(QStringLiteral("yi"), {});
        QCoreApplication::sendEvent(&edit, &composing);
        QCOMPARE(session.undoStack().count(), 0);
        QCOMPARE(text(session), QStringLiteral("甲"));
        QInputMethodEvent committed;
        committed.setCommitString(QStringLiteral("乙"));
        QCoreApplication::sendEvent(&edit, &committed);
        QCOMPARE(text(session), QStringLiteral("甲乙"));
        QCOMPARE(session.undoStack().count(), 1);
    }

    void undoTakesBackOneRunOfWords()
    {
        Session session(withBlocks({paragraph("")}));
        ProseEdit edit(session, section);
        for (const char *words : {"办", "结", "，", "其", "中"})
            commit(edit, QString::fromUtf8(words));
        QTest::keyClick(&edit, Qt::Key_Backspace);
        QStringList seen;
        while (session.undoStack().canUndo()) {
            seen.append(text(session));
            session.undoStack().undo();
        }
        QCOMPARE(seen,
                 (QStringList{QStringLiteral("办结，其"), QStringLiteral("办结，其中"), QStringLiteral("办结，")}));
    }

    void composingOverASelectionIsOneStep()
    {
        Session session(withBlocks({paragraph("甲乙丙")}));
        ProseEdit edit(session, section);
        edit.goTo({0, 1, 1});
        compose(edit, QStringLiteral("n"));
        compose(edit, QStringLiteral("ni"));
        QCOMPARE(session.undoStack().count(), 0);
        QCOMPARE(text(session), QStringLiteral("甲乙丙"));
        commit(edit, QStringLiteral("你"));
        QCOMPARE(text(session), QStringLiteral("甲你丙"));
        QCOMPARE(session.undoStack().count(), 1);
        session.undoStack().undo();
        QCOMPARE(edit.toPlainText(), QStringLiteral("甲乙丙"));
        session.undoStack().redo();
        QCOMPARE(edit.toPlainText(), QStringLiteral("甲你丙"));
    }

    void aCompositionThatIsGivenUpLeavesTheDeletion()
    {
        Session session(withBlocks({paragraph("甲乙丙")}));
        ProseEdit edit(session, section);
        edit.goTo({0, 1, 1});
        compose(edit, QStringLiteral("ni"));
        compose(edit, QString());
        QCOMPARE(edit.toPlainText(), QStringLiteral("甲丙"));
        QCOMPARE(text(session), QStringLiteral("甲丙"));
        session.undoStack().undo();
        QCOMPARE(edit.toPlainText(), QStringLiteral("甲乙丙"));
    }

    void undoWhileComposingCallsTheCompositionOff()
    {
        Session session(withBlocks({paragraph("甲乙")}));
        ProseEdit edit(session, section);
        edit.moveCursor(QTextCursor::End);
        commit(edit, QStringLiteral("丙"));
        edit.goTo({0, 0, 1});
        compose(edit, QStringLiteral("ni"));
        session.undoStack().undo();
        QCOMPARE(edit.toPlainText(), QStringLiteral("甲乙"));
        QVERIFY(edit.document()->begin().layout()->preeditAreaText().isEmpty());
        QVERIFY(session.undoStack().canRedo());
        session.undoStack().redo();
        QCOMPARE(text(session), QStringLiteral("甲乙丙"));
        commit(edit, QStringLiteral("丁"));
        QCOMPARE(text(session), edit.toPlainText());
    }

    void aCompositionWaitsWhileAFigureElsewhereIsTakenBack()
    {
        Session session(withBlocks({paragraph("甲")}));
        ProseEdit edit(session, section);
        session.enterText(cellOf(session.report(), u"t3.received.total"), QStringLiteral("4321"));
        edit.moveCursor(QTextCursor::End);
        compose(edit, QStringLiteral("ni"));
        session.undoStack().undo();
        QVERIFY(!session.isModified());
        commit(edit, QStringLiteral("你"));
        QCOMPARE(text(session), QStringLiteral("甲你"));
    }

    void oneCommitMayBeginTheNextComposition()
    {
        Session session(withBlocks({paragraph("")}));
        ProseEdit edit(session, section);
        compose(edit, QStringLiteral("nihao"));
        QInputMethodEvent both(QStringLiteral("hao"), {});
        both.setCommitString(QStringLiteral("你"));
        QCoreApplication::sendEvent(&edit, &both);
        QCOMPARE(text(session), QStringLiteral("你"));
        QVERIFY(edit.prose().isComposing());
        commit(edit, QStringLiteral("好"));
        QCOMPARE(text(session), QStringLiteral("你好"));
        QCOMPARE(session.undoStack().count(), 1);
    }

    void enterSplitsAndBackspaceJoinsParagraphs()
    {
        Session session(withBlocks({paragraph("甲乙")}));
        ProseEdit edit(session, section);
        edit.moveCursor(QTextCursor::NextCharacter);
        QTest::keyClick(&edit, Qt::Key_Return);
        QCOMPARE(session.report().blocks(section)->size(), std::size_t(2));
        QTest::keyClick(&edit, Qt::Key_Backspace);
        QCOMPARE(*session.report().blocks(section), Blocks{paragraph("甲乙")});
    }

    void keepsAPictureFromBeingTypedAway()
    {
        const Blocks blocks{paragraph("甲"), Picture{QStringLiteral("图一"), {}, {}, {}}, paragraph("乙")};
        Session session(withBlocks(blocks));
        ProseEdit edit(session, section);
        edit.moveCursor(QTextCursor::EndOfBlock);
        QTest::keyClick(&edit, Qt::Key_Delete);
        edit.selectAll();
        QTest::keyClick(&edit, Qt::Key_Delete);
        QTest::keyClicks(&edit, QStringLiteral("x"));
        QCOMPARE(*session.report().blocks(section), blocks);
    }

    void keepsALinkThatStillShowsItsFigure()
    {
        Report report = withBlocks({});
        const CellId received = *CellId::fromString(u"t3.received.total");
        const Block linked =
            Paragraph{{QStringLiteral("收到"), Link{received, LinkStyle::Digits, {}}, QStringLiteral("件")}, {}};
        *report.blocks(section) = {linked};
        Session session(report);
        ProseEdit edit(session, section);
        edit.moveCursor(QTextCursor::EndOfBlock);
        commit(edit, QStringLiteral("。"));
        const auto &runs = std::get<Paragraph>(session.report().blocks(section)->front()).runs;
        QCOMPARE(runs.size(), std::size_t(3));
        QCOMPARE(std::get<Link>(runs[1]).cell, received);
        session.enterText(cellOf(report, u"t3.received.total"), QStringLiteral("4321"));
        QVERIFY(edit.toPlainText().contains(QStringLiteral("收到4321件。")));
    }

    void pastesPlainText()
    {
        Session session(withBlocks({paragraph("甲")}));
        ProseEdit edit(session, section);
        edit.moveCursor(QTextCursor::EndOfBlock);
        auto *mime = new QMimeData;
        mime->setHtml(QStringLiteral("<b>乙</b>"));
        mime->setText(QStringLiteral("乙\r\n丙"));
        QApplication::clipboard()->setMimeData(mime);
        edit.paste();
        QCOMPARE(*session.report().blocks(section), (Blocks{paragraph("甲乙"), paragraph("丙")}));
        session.undoStack().undo();
        QCOMPARE(*session.report().blocks(section), Blocks{paragraph("甲")});
    }

    void pastesNothingThatIsTooLongAndSaysSo_data()
    {
        QTest::addColumn<QString>("copied");
        QTest::newRow("a spreadsheet") << QStringLiteral("1\t").repeated(10'000'000);
        QTest::newRow("very many lines") << QStringLiteral("甲\n").repeated(600);
        QTest::newRow("a book") << QStringLiteral("甲").repeated(20'001);
    }
    void pastesNothingThatIsTooLongAndSaysSo()
    {
        QFETCH(QString, copied);
        Session session(withBlocks({paragraph("甲")}));
        ProseEdit edit(session, section);
        const QSignalSpy said(&edit, &ProseEdit::said);
        QApplication::clipboard()->setText(copied);
        edit.paste();
        edit.pasteAsItIs();
        QCOMPARE(said.size(), 2);
        QVERIFY(said.first().first().toString().contains(QStringLiteral("20000")));
        QVERIFY(!session.isModified());
        QApplication::clipboard()->clear();
    }

    void goesToWords()
    {
        Session session(withBlocks({paragraph("甲"), paragraph("子丑寅卯")}));
        ProseEdit edit(session, section);
        edit.goTo({1, 1, 2});
        QCOMPARE(edit.textCursor().selectedText(), QStringLiteral("丑寅"));
    }
};

GOUJI_WIDGET_TEST(TestProseEdit)
#include "tst_proseedit.moc"
