// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/factspage.h"
#include "tests/support/samplereport.h"
#include "tests/support/strictmain.h"
#include "tests/support/typing.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

using namespace gouji;
using namespace gouji::test;

namespace {

struct Desk
{
    Desk() : session(sampleReport()), page(session)
    {
        page.show();
        [[maybe_unused]] const bool isShown = QTest::qWaitForWindowExposed(&page);
    }

    template<typename T>
    T *find(const char *name)
    {
        return page.findChild<T *>(QLatin1String(name));
    }

    Session session;
    FactsPage page;
};

} // namespace

class TestFactsPage : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void goesByKeysInTheOrderOfTheForm()
    {
        Desk desk;
        desk.find<QLineEdit>("body")->setFocus();
        QStringList order;
        for (int i = 0; i < 7; ++i) {
            order.append(desk.page.focusWidget()->objectName());
            QTest::keyClick(desk.page.focusWidget(), Qt::Key_Tab);
        }
        QCOMPARE(order.join(u' '), QStringLiteral("body year kind level rulePower aliases identityCode"));
    }

    void theTitleFollowsBodyAndYear()
    {
        Desk desk;
        auto *body = desk.find<QLineEdit>("body");
        body->setFocus();
        body->selectAll();
        commit(*body, QStringLiteral("青石镇 人民政府"));
        QTest::keyClick(body, Qt::Key_Return);
        QCOMPARE(desk.session.report().facts.body, QStringLiteral("青石镇人民政府"));
        auto *year = desk.find<QSpinBox>("year");
        year->setFocus();
        year->selectAll();
        QTest::keyClicks(year, QStringLiteral("2023"));
        QTest::keyClick(year, Qt::Key_Return);
        QCOMPARE(desk.find<QLabel>("title")->text(), QStringLiteral("青石镇人民政府2023年政府信息公开工作年度报告"));
        desk.session.undoStack().undo();
        desk.session.undoStack().undo();
        QCOMPARE(desk.session.report(), sampleReport());
        QCOMPARE(body->text(), sampleReport().facts.body);
    }

    void aNameThatIsNoneIsCutOffAndTheFieldSaysSo()
    {
        Desk desk;
        auto *body = desk.find<QLineEdit>("body");
        body->setFocus();
        body->selectAll();
        QApplication::clipboard()->setText(QStringLiteral("局").repeated(10'000));
        QTest::keyClick(body, Qt::Key_V, Qt::ControlModifier);
        QVERIFY(body->accessibleDescription().contains(QStringLiteral("1000")));
        const int width = desk.page.minimumSizeHint().width();
        QTest::keyClick(body, Qt::Key_Return);
        QCOMPARE(desk.session.report().facts.body.size(), 1'000);
        QVERIFY(desk.find<QLabel>("title")->text().endsWith(u'…'));
        QCOMPARE(desk.page.minimumSizeHint().width(), width); // the window need not grow
        QVERIFY(desk.page.minimumSizeHint().height() < 768);
        desk.session.undoStack().undo();
        QCOMPARE(desk.session.report(), sampleReport());
        QApplication::clipboard()->clear();
    }

    void showingALongNameDoesNotShortenIt()
    {
        Desk desk;
        Facts facts = desk.session.report().facts;
        facts.body = QStringLiteral("局").repeated(3'000);
        desk.session.setFacts(facts);
        auto *body = desk.find<QLineEdit>("body");
        body->setFocus();
        QTest::keyClick(body, Qt::Key_Return);
        QCOMPARE(desk.session.report().facts, facts);
    }

    void whatIsPickedIsStated()
    {
        Desk desk;
        auto *kind = desk.find<QComboBox>("kind");
        kind->setFocus();
        QTest::keyClick(kind, Qt::Key_Home);
        QTest::keyClick(kind, Qt::Key_Down);
        QCOMPARE(desk.session.report().facts.kind.value, BodyKind::Government);
        QVERIFY(!desk.session.report().facts.kind.inferred);
        auto *power = desk.find<QComboBox>("rulePower");
        power->setFocus();
        QTest::keyClick(power, Qt::Key_End);
        QVERIFY(desk.session.report().facts.ruleMakingPowerStated);
        QVERIFY(!desk.session.report().facts.hasRuleMakingPower);
    }

    void lookingChangesNothing()
    {
        Desk desk;
        for (QWidget *field : desk.page.findChildren<QWidget *>()) {
            field->setFocus();
            QTest::keyClick(field, Qt::Key_Tab);
        }
        QVERIFY(!desk.session.isModified());
    }

    void saysThatTheYearHasAnotherForm()
    {
        Desk desk;
        Facts facts = desk.session.report().facts;
        facts.year = 2020;
        desk.session.setFacts(facts);
        QVERIFY(desk.find<QLabel>("form")->text().contains(QStringLiteral("2020")));
    }
};

GOUJI_WIDGET_TEST(TestFactsPage)
#include "tst_factspage.moc"
