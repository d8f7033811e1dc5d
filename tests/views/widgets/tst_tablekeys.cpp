// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/totals.h"
#include "tests/support/strictmain.h"
#include "tests/views/widgets/tabledesk.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QSignalSpy>

using namespace gouji;
using namespace gouji::test;

namespace {

Report newReport()
{
    Report report = sampleReport();
    markTotalsComputed(report);
    return report;
}

Report blankReport()
{
    return Report::forForm(FormLibrary::builtIn().find(QStringLiteral("2021")));
}

void compose(QWidget &widget, const QString &preedit)
{
    QInputMethodEvent event(preedit, {});
    QCoreApplication::sendEvent(&widget, &event);
}

} // namespace

class TestTableKeys : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarning(); }

    void keysGoOn_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<bool>("isShifted");
        QTest::addColumn<QString>("to");
        const auto row = [](const char *name, const char *from, Qt::Key key, bool isShifted, const char *to) {
            QTest::newRow(name) << QString::fromLatin1(from) << key << isShifted << QString::fromLatin1(to);
        };
        row("Enter", "t3.received.company", Qt::Key_Return, false, "t3.carried_in.company");
        row("Enter of the keypad", "t3.received.company", Qt::Key_Enter, false, "t3.carried_in.company");
        row("Shift+Enter", "t3.carried_in.company", Qt::Key_Return, true, "t3.received.company");
        row("Tab", "t3.received.company", Qt::Key_Tab, false, "t3.received.research_institute");
        row("Shift+Tab", "t3.received.company", Qt::Key_Backtab, true, "t3.received.natural_person");
        row("Down", "t3.received.company", Qt::Key_Down, false, "t3.carried_in.company");
        row("Up", "t3.carried_in.company", Qt::Key_Up, false, "t3.received.company");
        row("Right", "t3.received.company", Qt::Key_Right, false, "t3.received.research_institute");
        row("Left", "t3.received.company", Qt::Key_Left, false, "t3.received.natural_person");
        row("Enter at the foot", "t3.carried_out.natural_person", Qt::Key_Return, false, "t3.received.company");
        row("Shift+Enter at the head", "t3.received.company", Qt::Key_Return, true, "t3.carried_out.natural_person");
        row("Tab at the end", "t3.received.total", Qt::Key_Tab, false, "t3.carried_in.natural_person");
        row("Shift+Tab at the start", "t3.carried_in.natural_person", Qt::Key_Backtab, true, "t3.received.total");
        row("Enter in the very last", "t3.carried_out.total", Qt::Key_Return, false, "t3.carried_out.total");
    }

    void keysGoOn()
    {
        QFETCH(QString, from);
        QFETCH(Qt::Key, key);
        QFETCH(bool, isShifted);
        TableDesk desk(1);
        QVERIFY(QTest::qWaitForWindowExposed(&desk.form));
        desk.go(from);
        desk.press(key, isShifted ? Qt::ShiftModifier : Qt::NoModifier);
        QTEST(desk.current(), "to");
        QVERIFY(!desk.editor());
        QCOMPARE(desk.steps(), 0);
    }

    void keysEndAnEditAndGoOn_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<bool>("isShifted");
        QTest::addColumn<QString>("to");
        QTest::newRow("Enter") << Qt::Key_Return << false << "t3.granted.company";
        QTest::newRow("Shift+Enter") << Qt::Key_Return << true << "t3.received.company";
        QTest::newRow("Tab") << Qt::Key_Tab << false << "t3.carried_in.research_institute";
        QTest::newRow("Shift+Tab") << Qt::Key_Backtab << true << "t3.carried_in.natural_person";
        QTest::newRow("Down") << Qt::Key_Down << false << "t3.granted.company";
        QTest::newRow("Up") << Qt::Key_Up << false << "t3.received.company";
    }

    void keysEndAnEditAndGoOn()
    {
        QFETCH(Qt::Key, key);
        QFETCH(bool, isShifted);
        TableDesk desk(1);
        QVERIFY(QTest::qWaitForWindowExposed(&desk.form));
        desk.go(u"t3.carried_in.company");
        desk.type(QStringLiteral("77"));
        desk.press(key, isShifted ? Qt::ShiftModifier : Qt::NoModifier);
        QCOMPARE(desk.text(u"t3.carried_in.company"), QStringLiteral("77"));
        QTEST(desk.current(), "to");
        QVERIFY(!desk.editor());
        QVERIFY(desk.form.view().hasFocus());
        QCOMPARE(desk.steps(), 1);
    }

    void enterMayGoRight()
    {
        TableDesk desk(1);
        QVERIFY(QTest::qWaitForWindowExposed(&desk.form));
        desk.form.view().setEnterMoves(EnterMoves::Right);
        desk.go(u"t3.received.company");
        desk.type(QStringLiteral("7"));
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.current(), QStringLiteral("t3.received.research_institute"));
        desk.press(Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(desk.current(), QStringLiteral("t3.received.company"));
    }

    void theKeypadFillsAWholeTable()
    {
        TableDesk desk(1, blankReport());
        QVERIFY(QTest::qWaitForWindowExposed(&desk.form));
        desk.form.goToWork();
        for (std::size_t i = 0; i < desk.model.cells().size(); ++i) {
            for (const QChar digit : QString::number(i % 40))
                QTest::keyClick(desk.target(), static_cast<Qt::Key>(digit.unicode()), Qt::KeypadModifier);
            desk.press(Qt::Key_Enter, Qt::KeypadModifier);
        }
        for (const CellIndex cell : desk.model.cells())
            QVERIFY(desk.session.report().cell(cell).value.isNumber());
        QCOMPARE(desk.steps(), static_cast<int>(desk.model.cells().size()));
        QCOMPARE(desk.text(u"t3.received.natural_person"), QStringLiteral("0"));
        QCOMPARE(desk.text(u"t3.carried_in.natural_person"), QStringLiteral("1"));
    }

    void theKeypadWritesMarksAndSums()
    {
        TableDesk desk(1, blankReport());
        QVERIFY(QTest::qWaitForWindowExposed(&desk.form));
        desk.go(u"t3.received.company");
        QTest::keyClick(desk.target(), Qt::Key_Slash, Qt::KeypadModifier);
        desk.press(Qt::Key_Enter, Qt::KeypadModifier);
        QVERIFY(desk.session.report().cell(desk.cell(u"t3.received.company")).value.isMark());
        QTest::keyClick(desk.target(), Qt::Key_Plus, Qt::KeypadModifier);
        for (const Qt::Key key : {Qt::Key_1, Qt::Key_2, Qt::Key_Plus, Qt::Key_3, Qt::Key_Asterisk, Qt::Key_4})
            QTest::keyClick(desk.target(), key, Qt::KeypadModifier);
        desk.press(Qt::Key_Enter, Qt::KeypadModifier);
        const Cell &cell = desk.session.report().cell(desk.cell(u"t3.carried_in.company"));
        QCOMPARE(cell.value.toString(), QStringLiteral("24"));
        QCOMPARE(cell.expression, QStringLiteral("=12+3*4"));
    }

    void f2ShowsTheSum()
    {
        TableDesk desk(1);
        QVERIFY(QTest::qWaitForWindowExposed(&desk.form));
        desk.go(u"t3.received.company");
        desk.type(QStringLiteral("=1+2"));
        desk.press(Qt::Key_Return);
        desk.go(u"t3.received.company");
        QCOMPARE(desk.text(u"t3.received.company"), QStringLiteral("3"));
        desk.press(Qt::Key_F2);
        QVERIFY(desk.editor());
        QCOMPARE(desk.editor()->text(), QStringLiteral("=1+2"));
        desk.press(Qt::Key_Escape);
        QCOMPARE(desk.text(u"t3.received.company"), QStringLiteral("3"));
        QCOMPARE(desk.steps(), 1);
    }

    void aWrongSumStaysInViewWithItsReason()
    {
        TableDesk desk(1);
        QVERIFY(QTest::qWaitForWindowExposed(&desk.form));
        desk.go(u"t3.received.company");
        desk.type(QStringLiteral("=5/2"));
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.text(u"t3.received.company"), QStringLiteral("=5/2"));
        desk.go(u"t3.received.company");
        bool isSaid = false;
        for (const QLabel *label : desk.form.findChildren<QLabel *>())
            isSaid = isSaid || label->text().contains(QStringLiteral("the result is no whole number"));
        QVERIFY(isSaid);
    }

    void deleteBlanksASelectionInOneStep()
    {
        TableDesk desk(1);
        QVERIFY(QTest::qWaitForWindowExposed(&desk.form));
        const Report before = desk.session.report();
        desk.go(u"t3.received.company");
        desk.press(Qt::Key_Down, Qt::ShiftModifier);
        desk.press(Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(desk.form.view().selectedCells().size(), std::size_t(4));
        desk.press(Qt::Key_Delete);
        for (const char16_t *cell :
             {u"t3.received.company", u"t3.received.research_institute", u"t3.carried_in.company"})
            QVERIFY(desk.text(QStringView(cell)).isEmpty());
        QCOMPARE(desk.steps(), 1);
        desk.session.undoStack().undo();
        QVERIFY(desk.session.report() == before);
    }

    void fullWidthDigitsAreDigits()
    {
        TableDesk desk(1);
        QVERIFY(QTest::qWaitForWindowExposed(&desk.form));
        desk.go(u"t3.received.company");
        commit(desk.form.view(), QStringLiteral("１"));
        QVERIFY(desk.editor());
        commit(*desk.editor(), QStringLiteral("７１"));
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.text(u"t3.received.company"), QStringLiteral("171"));
    }

    void aCompositionChecksNothing()
    {
        TableDesk desk(1);
        QVERIFY(QTest::qWaitForWindowExposed(&desk.form));
        const Report before = desk.session.report();
        const QSignalSpy findings(&desk.session, &Session::findingsChanged);
        const QSignalSpy looks(&desk.model, &TableModel::dataChanged);
        desk.go(u"t3.received.company");
        for (const QString &preedit : {QStringLiteral("y"), QStringLiteral("yi"), QStringLiteral("yi'b")})
            compose(desk.form.view(), preedit);
        QVERIFY(desk.session.report() == before);
        QCOMPARE(findings.size() + looks.size() + desk.steps(), 0);
        commit(desk.form.view(), QStringLiteral("一百"));
        QCOMPARE(findings.size() + desk.steps(), 0);
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.text(u"t3.received.company"), QStringLiteral("100"));
        QCOMPARE(findings.size(), 1);
    }

    void aComputedTotalAsksFirst()
    {
        TableDesk desk(1, newReport());
        QVERIFY(QTest::qWaitForWindowExposed(&desk.form));
        const QString before = desk.text(u"t3.received.total");
        desk.go(u"t3.received.total");
        const QSize size = desk.form.view().size();
        desk.type(QStringLiteral("98"));
        QCoreApplication::processEvents();
        QCOMPARE(desk.form.view().size(), size);
        QVERIFY(!desk.editor());
        QVERIFY2(desk.message().contains(QStringLiteral("computed from its parts")), qPrintable(desk.message()));
        QCOMPARE(desk.text(u"t3.received.total"), before);
        desk.press(Qt::Key_Return);
        QVERIFY(desk.editor());
        QCOMPARE(desk.editor()->text(), QStringLiteral("98"));
        QVERIFY(desk.message().isEmpty());
        desk.type(QStringLiteral("7"));
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.text(u"t3.received.total"), QStringLiteral("987"));
        QVERIFY(desk.session.summary().identitiesBroken > 0);
        desk.go(u"t3.received.total");
        desk.form.computeTotals();
        QCOMPARE(desk.text(u"t3.received.total"), before);
        QVERIFY(desk.session.report().cell(desk.cell(u"t3.received.total")).computed);
        QCOMPARE(desk.session.summary().identitiesBroken, 0);
    }

    void aComputedTotalIsLeftAlone_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::newRow("Esc") << Qt::Key_Escape;
        QTest::newRow("an arrow") << Qt::Key_Up;
        QTest::newRow("Tab") << Qt::Key_Tab;
    }

    void aComputedTotalIsLeftAlone()
    {
        QFETCH(Qt::Key, key);
        TableDesk desk(1, newReport());
        QVERIFY(QTest::qWaitForWindowExposed(&desk.form));
        const Report before = desk.session.report();
        for (const Qt::Key first : {Qt::Key_5, Qt::Key_F2, Qt::Key_Delete, Qt::Key_Plus}) {
            desk.go(u"t3.carried_in.total");
            desk.press(first, first == Qt::Key_Plus ? Qt::KeypadModifier : Qt::NoModifier);
            QVERIFY(!desk.message().isEmpty());
            desk.press(key);
            QVERIFY(desk.message().isEmpty());
            QVERIFY(!desk.editor());
        }
        desk.go(u"t3.carried_in.total");
        commit(desk.form.view(), QStringLiteral("５"));
        QVERIFY(!desk.message().isEmpty());
        desk.press(key);
        QVERIFY(desk.session.report() == before);
    }

    void fillsBlanksWithZeros()
    {
        TableDesk desk(1, blankReport());
        QVERIFY(QTest::qWaitForWindowExposed(&desk.form));
        const Report before = desk.session.report();
        desk.go(u"t3.received.company");
        desk.type(QStringLiteral("5"));
        desk.press(Qt::Key_Return);
        desk.press(Qt::Key_Down, Qt::ShiftModifier);
        desk.form.fillSelection();
        QCOMPARE(desk.text(u"t3.carried_in.company"), QStringLiteral("0"));
        QCOMPARE(desk.text(u"t3.granted.company"), QStringLiteral("0"));
        QVERIFY(desk.text(u"t3.carried_in.research_institute").isEmpty());
        desk.form.fillTable();
        QCOMPARE(desk.text(u"t3.received.company"), QStringLiteral("5"));
        for (const CellIndex cell : desk.model.cells())
            QVERIFY(!desk.session.report().cell(cell).value.isBlank());
        QCOMPARE(desk.steps(), 3);
        desk.session.undoStack().setIndex(0);
        QVERIFY(desk.session.report() == before);
    }

    void asksForItsMenu()
    {
        TableDesk desk(1);
        QVERIFY(QTest::qWaitForWindowExposed(&desk.form));
        const QSignalSpy menu(&desk.form, &FormTable::menuWanted);
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(20, 20), QPoint(20, 20));
        QCoreApplication::sendEvent(desk.form.view().viewport(), &event);
        QCOMPARE(menu.size(), 1);
    }
};

GOUJI_WIDGET_TEST(TestTableKeys)
#include "tst_tablekeys.moc"
