// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/reviewpanel.h"
#include "tests/support/samplereport.h"
#include "tests/support/strictmain.h"
#include "tests/support/typing.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace gouji;
using namespace gouji::test;

namespace {

struct Desk
{
    Desk() : session(sampleReport()), panel(session)
    {
        panel.show();
        [[maybe_unused]] const bool isShown = QTest::qWaitForWindowExposed(&panel);
    }

    template<typename T>
    T &child(const char *name)
    {
        return *panel.findChild<T *>(QLatin1String(name));
    }
    static Anchor cell()
    {
        Anchor anchor;
        anchor.cell = CellId::fromString(u"t3.received.company");
        return anchor;
    }
    /// What a person types, then Ctrl+Enter.
    void write(const QString &words)
    {
        auto &text = child<QPlainTextEdit>("text");
        commit(text, words);
        QTest::keyClick(&text, Qt::Key_Return, Qt::ControlModifier);
    }
    const std::vector<Thread> &threads() const { return session.report().threads; }

    Session session;
    ReviewPanel panel;
};

} // namespace

class TestReviewPanel : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void asksForTheNameOnceAndKeepsIt()
    {
        Desk desk;
        QSignalSpy named(&desk.panel, &ReviewPanel::personNamed);
        desk.panel.startAsking(Desk::cell());
        QVERIFY(desk.child<QPlainTextEdit>("text").hasFocus());
        desk.write(QStringLiteral("为何是0？"));
        QVERIFY(desk.threads().empty()); // nobody said who asks
        QVERIFY(desk.child<QLineEdit>("author").hasFocus());
        commit(desk.child<QLineEdit>("author"), QStringLiteral("王审核"));
        QTest::keyClick(&desk.child<QLineEdit>("author"), Qt::Key_Return);
        QCOMPARE(desk.threads().size(), 1u);
        QCOMPARE(desk.threads()[0].remarks[0].author, QStringLiteral("王审核"));
        QCOMPARE(desk.threads()[0].remarks[0].text, QStringLiteral("为何是0？"));
        QCOMPARE(desk.threads()[0].anchor, Desk::cell());
        QCOMPARE(named.size(), 1);
        desk.panel.startAnswering();
        QVERIFY(!desk.child<QLineEdit>("author").isVisible());
    }

    void aQuestionCanBeAboutTheSectionOrTheReport_data()
    {
        QTest::addColumn<int>("downs");
        QTest::addColumn<QString>("section");
        QTest::newRow("section") << 1 << QStringLiteral("requests");
        QTest::newRow("report") << 2 << QString();
    }

    void aQuestionCanBeAboutTheSectionOrTheReport()
    {
        QFETCH(int, downs);
        Desk desk;
        desk.panel.setPerson(QStringLiteral("王"));
        desk.panel.startAsking(Desk::cell());
        for (int i = 0; i < downs; ++i)
            QTest::keyClick(&desk.child<QComboBox>("about"), Qt::Key_Down);
        desk.write(QStringLiteral("？"));
        QVERIFY(!desk.threads().at(0).anchor.cell);
        QTEST(desk.threads()[0].anchor.section, "section");
    }

    void answersClosesAndReopensByKeys()
    {
        Desk desk;
        desk.panel.setPerson(QStringLiteral("王"));
        desk.panel.startAsking(Desk::cell());
        desk.write(QStringLiteral("多少？"));
        QTest::keyClick(&desk.child<QPushButton>("answerButton"), Qt::Key_Space);
        QVERIFY(desk.child<QPlainTextEdit>("text").hasFocus());
        desk.write(QStringLiteral("12件"));
        QCOMPARE(desk.threads()[0].status, ThreadStatus::Answered);
        QVERIFY(desk.child<QPlainTextEdit>("talk").toPlainText().contains(QStringLiteral("12件")));
        desk.child<QComboBox>("filter").setCurrentIndex(6);
        desk.child<QListView>("questions").setCurrentIndex(desk.child<QListView>("questions").model()->index(0, 0));
        QTest::keyClick(&desk.child<QPushButton>("closeButton"), Qt::Key_Space);
        QCOMPARE(desk.threads()[0].status, ThreadStatus::Closed);
        QTest::keyClick(&desk.child<QPushButton>("closeButton"), Qt::Key_Space);
        QCOMPARE(desk.threads()[0].status, ThreadStatus::Answered);
    }

    void escapeLeavesWhatWasBegun()
    {
        Desk desk;
        desk.panel.setPerson(QStringLiteral("王"));
        desk.panel.startAsking(Desk::cell());
        commit(desk.child<QPlainTextEdit>("text"), QStringLiteral("多少"));
        QTest::keyClick(&desk.child<QPlainTextEdit>("text"), Qt::Key_Escape);
        QVERIFY(!desk.child<QPlainTextEdit>("text").isVisible());
        QVERIFY(desk.threads().empty());
    }

    void goesFromQuestionToQuestion()
    {
        Desk desk;
        QVERIFY(!desk.panel.goToNext(false));
        desk.panel.setPerson(QStringLiteral("王"));
        for (const Anchor &place : {Desk::cell(), Anchor()}) {
            desk.panel.startAsking(place);
            desk.write(QStringLiteral("？"));
        }
        QSignalSpy gone(&desk.panel, &ReviewPanel::placeActivated);
        desk.child<QListView>("questions").setCurrentIndex({});
        QVERIFY(desk.panel.goToNext(false));
        QVERIFY(desk.panel.goToNext(false));
        QVERIFY(desk.panel.goToNext(false));
        QCOMPARE(gone.size(), 3);
        QCOMPARE(gone[0][0].value<Anchor>(), Anchor());
        QCOMPARE(gone[1][0].value<Anchor>(), Desk::cell());
        QCOMPARE(gone[2][0].value<Anchor>(), Anchor());
    }
};

GOUJI_WIDGET_TEST(TestReviewPanel)
#include "tst_reviewpanel.moc"
