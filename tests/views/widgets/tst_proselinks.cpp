// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/prosedesk.h"
#include "tests/support/strictmain.h"
#include "views/widgets/linkpopup.h"
#include "views/widgets/prosemenu.h"

#include <QAction>
#include <QApplication>
#include <QContextMenuEvent>
#include <QMenu>
#include <QSignalSpy>

using namespace gouji;
using namespace gouji::test;

namespace {

const Link received{*CellId::fromString(u"t3.received.total"), LinkStyle::Digits, {}};

Blocks linked()
{
    return {Paragraph{{QStringLiteral("收到"), received, QStringLiteral("件")}, {}}};
}

LinkPopup &popupOf(ProseDesk &desk)
{
    return *desk.edit.findChild<LinkPopup *>();
}

void trigger(ProseDesk &desk, const char *name, int which = 0)
{
    const std::unique_ptr<QMenu> menu(makeProseMenu(desk.edit));
    const QList<QAction *> actions = menu->findChildren<QAction *>(QLatin1String(name));
    QVERIFY(actions.size() > which);
    actions[which]->trigger();
}

} // namespace

/// The sample received 118 applications in all.
class TestProseLinks : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void anAtSignAsksForACell_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("initials") << QStringLiteral("@sqzj");
        QTest::newRow("as an input method types it") << QStringLiteral("＠申请总计");
    }

    void anAtSignAsksForACell()
    {
        QFETCH(QString, typed);
        ProseDesk desk(QStringLiteral("收到"));
        for (const QChar c : typed)
            desk.type(c);
        QVERIFY(popupOf(desk).isVisible());
        QVERIFY(!popupOf(desk).accessibleName().isEmpty());
        QCOMPARE(desk.text(), QStringLiteral("收到") + typed);
        const int steps = desk.session.undoStack().count();
        desk.key(Qt::Key_Return);
        QVERIFY(!popupOf(desk).isVisible());
        QCOMPARE(desk.link(), std::optional(received));
        QCOMPARE(desk.session.undoStack().count(), steps + 1);
        desk.type(QStringLiteral("件"));
        QCOMPARE(desk.text(), QStringLiteral("收到118件"));
        desk.undo();
        desk.undo();
        QCOMPARE(desk.text(), QStringLiteral("收到") + typed);
    }

    void arrowsChooseAmongTheCells()
    {
        ProseDesk desk(QString{});
        QTest::keyClicks(&desk.edit, QStringLiteral("@28431"));
        QCOMPARE(popupOf(desk).count(), 1);
        for (int i = 0; i < 5; ++i)
            desk.key(Qt::Key_Backspace);
        QVERIFY(popupOf(desk).count() > 2);
        const QString second = popupOf(desk).item(1)->text();
        desk.key(Qt::Key_Down);
        desk.key(Qt::Key_Down);
        desk.key(Qt::Key_Up);
        QCOMPARE(popupOf(desk).currentItem()->text(), second);
        desk.key(Qt::Key_Return);
        QVERIFY(desk.hasLink());
        QCOMPARE(desk.blocks().size(), std::size_t(1));
    }

    void escapeLeavesWhatWasTyped()
    {
        ProseDesk desk(QString{});
        QTest::keyClicks(&desk.edit, QStringLiteral("@sq"));
        desk.key(Qt::Key_Escape);
        QVERIFY(!popupOf(desk).isVisible());
        QTest::keyClicks(&desk.edit, QStringLiteral("zj"));
        QVERIFY(!popupOf(desk).isVisible());
        QCOMPARE(desk.text(), QStringLiteral("@sqzj"));
    }

    void aMailAddressAsksForNothing()
    {
        ProseDesk desk(QString{});
        QTest::keyClicks(&desk.edit, QStringLiteral("office@"));
        QVERIFY(!popupOf(desk).isVisible());
    }

    void theListGoesWithTheCursor()
    {
        ProseDesk desk(QStringLiteral("甲"));
        QTest::keyClicks(&desk.edit, QStringLiteral("@s"));
        QVERIFY(popupOf(desk).isVisible());
        desk.moveTo(0);
        QVERIFY(!popupOf(desk).isVisible());
    }

    void aNumberBecomesALinkToACellThatHoldsIt()
    {
        ProseDesk desk(QStringLiteral("许可28,431件"));
        desk.moveTo(4);
        desk.edit.links().linkNumber();
        QCOMPARE(popupOf(desk).count(), 1);
        desk.key(Qt::Key_Return);
        QCOMPARE(desk.link()->cell.toString(), QStringLiteral("t2.licences.decisions"));
        QCOMPARE(desk.text(), QStringLiteral("许可28431件"));
        desk.undo();
        QCOMPARE(desk.text(), QStringLiteral("许可28,431件"));
    }

    void keepsTheStyleInWhichTheNumberWasWritten()
    {
        ProseDesk desk(QStringLiteral("许可2.8431万件"));
        desk.moveTo(4);
        desk.edit.links().linkNumber();
        desk.key(Qt::Key_Return);
        QCOMPARE(desk.link()->style, LinkStyle::TenThousands);
        QCOMPARE(desk.text(), QStringLiteral("许可2.8431万件"));
    }

    void saysWhereThereIsNothingToLink_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("no number") << QStringLiteral("甲");
        QTest::newRow("no such cell") << QStringLiteral("987654");
    }

    void saysWhereThereIsNothingToLink()
    {
        QFETCH(QString, text);
        ProseDesk desk(text);
        const QSignalSpy said(&desk.edit, &ProseEdit::said);
        desk.edit.links().linkNumber();
        QCOMPARE(said.count(), 1);
        QVERIFY(!popupOf(desk).isVisible());
        QVERIFY(!desk.session.isModified());
    }

    void aLinkFollowsItsCellInTheSameStep()
    {
        ProseDesk desk(linked());
        desk.session.enterText(desk.cell(u"t3.received.total"), QStringLiteral("4321"));
        QCOMPARE(desk.edit.toPlainText(), QStringLiteral("收到4321件"));
        QCOMPARE(desk.session.undoStack().count(), 1);
        desk.undo();
        QCOMPARE(desk.edit.toPlainText(), QStringLiteral("收到118件"));
    }

    void theCursorStepsOverALink()
    {
        ProseDesk desk(linked());
        desk.moveTo(2);
        desk.key(Qt::Key_Right);
        QCOMPARE(desk.edit.textCursor().position(), 5);
        desk.key(Qt::Key_Left);
        QCOMPARE(desk.edit.textCursor().position(), 2);
        desk.key(Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(desk.edit.textCursor().selectedText(), QStringLiteral("118"));
    }

    void typingAtItsEdgesStaysOutside()
    {
        ProseDesk desk(linked());
        desk.moveTo(5);
        desk.type(QStringLiteral("多"));
        desk.moveTo(2);
        desk.type(QStringLiteral("约"));
        QCOMPARE(desk.text(), QStringLiteral("收到约118多件"));
        QCOMPARE(desk.paragraph().runs.size(), std::size_t(3));
        QCOMPARE(desk.link(), std::optional(received));
    }

    void backspaceAndDeleteTakeAllOfIt_data()
    {
        QTest::addColumn<int>("position");
        QTest::addColumn<int>("key");
        QTest::newRow("backspace") << 5 << static_cast<int>(Qt::Key_Backspace);
        QTest::newRow("delete") << 2 << static_cast<int>(Qt::Key_Delete);
    }

    void backspaceAndDeleteTakeAllOfIt()
    {
        QFETCH(int, position);
        QFETCH(int, key);
        ProseDesk desk(linked());
        desk.moveTo(position);
        desk.key(key);
        QCOMPARE(desk.text(), QStringLiteral("收到件"));
        desk.undo();
        QCOMPARE(desk.blocks(), linked());
    }

    void theMenuChangesTheStyleOfALink()
    {
        ProseDesk desk(linked());
        desk.moveTo(5);
        trigger(desk, "link-style", 1);
        QCOMPARE(desk.text(), QStringLiteral("收到一百一十八件"));
        QCOMPARE(desk.link()->style, LinkStyle::Chinese);
        desk.undo();
        QCOMPARE(desk.blocks(), linked());
    }

    void whatWasUnlinkedIsMarkedAndCanBeLinkedAgain()
    {
        ProseDesk desk(linked());
        StaleNumbers numbers(desk.session);
        desk.edit.setStaleNumbers(numbers);
        desk.moveTo(5);
        trigger(desk, "unlink");
        QVERIFY(!desk.hasLink());
        QCOMPARE(desk.text(), QStringLiteral("收到118件"));
        QCOMPARE(desk.edit.extraSelections().size(), 1);
        desk.session.enterText(desk.cell(u"t3.received.total"), QStringLiteral("120"));
        QCOMPARE(desk.text(), QStringLiteral("收到118件"));
        desk.moveTo(4);
        trigger(desk, "link-stale");
        QCOMPARE(desk.text(), QStringLiteral("收到120件"));
        QCOMPARE(desk.link(), std::optional(received));
        QTRY_VERIFY(desk.edit.extraSelections().isEmpty());
    }

    void theMenuComesByTheKeyboardAtTheCursor()
    {
        ProseDesk desk(linked());
        desk.moveTo(5);
        const QPoint middle = desk.edit.rect().center();
        QContextMenuEvent event(QContextMenuEvent::Keyboard, middle, desk.edit.mapToGlobal(middle));
        QCoreApplication::sendEvent(desk.edit.viewport(), &event);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QVERIFY(menu->findChild<QAction *>(QStringLiteral("unlink")));
        QTest::keyClick(menu, Qt::Key_Escape);
        QVERIFY(!QApplication::activePopupWidget());
    }

    void removesAPictureOnCommandOnly()
    {
        const Blocks blocks{Paragraph::fromText(QStringLiteral("甲")), Picture{QStringLiteral("图一"), {}, {}, {}}};
        ProseDesk desk(blocks);
        desk.key(Qt::Key_Backspace);
        QCOMPARE(desk.blocks(), blocks);
        trigger(desk, "remove-fixed");
        QCOMPARE(desk.blocks().size(), std::size_t(1));
        desk.undo();
        QCOMPARE(desk.blocks(), blocks);
    }
};

GOUJI_WIDGET_TEST(TestProseLinks)
#include "tst_proselinks.moc"
