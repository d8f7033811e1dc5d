// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reviewflow.h"

#include "app/exporting/letterfiles.h"
#include "app/stateline.h"
#include "forms/letterdialog.h"
#include "forms/reportview.h"
#include "forms/signoffdialog.h"
#include "model/formats/docx/docxcontent.h"
#include "model/formats/exporting/visiblecontent.h"
#include "tests/support/openwindow.h"
#include "tests/support/samplereport.h"
#include "tests/support/strictmain.h"
#include "tests/support/typing.h"
#include "views/widgets/formtable.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace gouji;
using namespace gouji::test;

namespace {

struct Desk : OpenWindow
{
    Desk()
    {
        [[maybe_unused]] const bool isShown = QTest::qWaitForWindowExposed(&window);
        workbench.add(sampleReport());
    }
    ~Desk() { workbench.settings().clear(); }

    const Report &report() { return session().report(); }
    ReportState state() { return report().facts.state; }
    QAction &action(const char *name) { return *window.findChild<QAction *>(QLatin1String(name)); }
    QString stateText() { return window.findChild<StateLine *>()->text(); }
    template<typename T>
    T &child(const char *name)
    {
        return *window.currentView()->window()->findChild<T *>(QLatin1String(name));
    }
    void goToTable()
    {
        window.currentView()->goToSection(QStringLiteral("requests"));
        window.currentView()->currentTable()->view().setFocus();
    }
};

} // namespace

/// What a reviewer does in the window, by menu and keys.
class TestReviewFlow : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void asksAboutTheFigureWithTheCursorByKeys()
    {
        Desk desk;
        desk.goToTable();
        QTest::keyClick(&desk.window, Qt::Key_M, Qt::ControlModifier | Qt::AltModifier);
        auto &text = desk.child<QPlainTextEdit>("text");
        QTRY_VERIFY(text.hasFocus());
        commit(text, QStringLiteral("请核对"));
        QTest::keyClick(&text, Qt::Key_Return, Qt::ControlModifier);
        auto *person = desk.window.findChild<QLineEdit *>(QStringLiteral("author"));
        QTRY_VERIFY(person->hasFocus());
        commit(*person, QStringLiteral("王审核"));
        QTest::keyClick(person, Qt::Key_Return);
        QCOMPARE(desk.report().threads.size(), 1u);
        QVERIFY(desk.report().threads[0].anchor.cell);
        QCOMPARE(desk.report().threads[0].remarks[0].author, QStringLiteral("王审核"));
        QCOMPARE(desk.workbench.settings().value(QStringLiteral("person")).toString(), QStringLiteral("王审核"));
        desk.window.currentView()->goToSection(QStringLiteral("problems"));
        desk.action("next-question").trigger();
        QCOMPARE(desk.window.currentView()->currentSection(), QStringLiteral("requests"));
    }

    void aSubmittedReportCanOnlyBeTakenBack()
    {
        Desk desk;
        QVERIFY(desk.stateText().isEmpty());
        QVERIFY(!desk.action("clear").isEnabled());
        desk.action("submit").trigger();
        QCOMPARE(desk.state(), ReportState::Submitted);
        QVERIFY(desk.stateText().contains(QStringLiteral("being reviewed")));
        QVERIFY(desk.action("clear").isEnabled());
        const Report before = desk.report();
        desk.goToTable();
        QTableView &table = desk.window.currentView()->currentTable()->view();
        QTest::keyClicks(&table, QStringLiteral("5"));
        QTest::keyClick(&table, Qt::Key_Return);
        QTest::keyClick(&table, Qt::Key_Delete);
        QGuiApplication::clipboard()->setText(QStringLiteral("77"));
        desk.action("paste").trigger();
        desk.action("recompute-totals").trigger();
        desk.window.currentView()->goToSection(QStringLiteral("problems"));
        QWidget *prose = desk.window.focusWidget();
        commit(*prose, QStringLiteral("新"));
        QTest::keyClick(prose, Qt::Key_X, Qt::ControlModifier);
        desk.action("paste").trigger();
        QCoreApplication::processEvents();
        QVERIFY(desk.report() == before);
        desk.window.findChild<StateLine *>()->findChild<QPushButton *>()->click();
        QCOMPARE(desk.state(), ReportState::Draft);
        QVERIFY(desk.stateText().isEmpty());
    }

    void returnsWithALetterOfChosenEntriesAndReasons()
    {
        Desk desk;
        desk.session().enterText(cellOf(desk.report(), u"t3.received.total"), QStringLiteral("9999"));
        desk.action("submit").trigger();
        QVERIFY(desk.said().contains(QStringLiteral("still to settle")));
        desk.action("return-report").trigger();
        auto *dialog = desk.window.findChild<LetterDialog *>();
        QVERIFY(dialog);
        dialog->setDate(QDate(2025, 2, 3));
        auto &entries = *dialog->findChild<QListWidget *>(QStringLiteral("entries"));
        QVERIFY(entries.count() > 0);
        auto &letter = *dialog->findChild<QPlainTextEdit *>(QStringLiteral("letter"));
        QVERIFY(letter.toPlainText().contains(QStringLiteral("9999")));
        auto &reasons = *dialog->findChild<QComboBox *>(QStringLiteral("reasons"));
        QTest::keyClick(&reasons, Qt::Key_Down);
        QTest::keyClick(&reasons, Qt::Key_Return);
        emit reasons.activated(1);
        QVERIFY(letter.toPlainText().contains(QStringLiteral("勾稽关系不符")));
        for (int row = 0; row < entries.count(); ++row) {
            entries.setCurrentRow(row);
            if (entries.item(row)->checkState() == Qt::Checked)
                QTest::keyClick(&entries, Qt::Key_Space);
        }
        QVERIFY(!letter.toPlainText().contains(QStringLiteral("9999")));
        QTest::keyClick(dialog->findChild<QPushButton *>(QStringLiteral("copyButton")), Qt::Key_Space);
        QCOMPARE(QGuiApplication::clipboard()->text(), letter.toPlainText());
        QTest::keyClick(dialog->findChild<QPushButton *>(QStringLiteral("returnButton")), Qt::Key_Space);
        QCOMPARE(desk.state(), ReportState::Returned);
        QVERIFY(desk.stateText().contains(QStringLiteral("submit it again")));
        QVERIFY(!dialog->findChild<QPushButton *>(QStringLiteral("returnButton"))->isEnabled());
    }

    void theLetterIsADocumentThatShowsAllOfIt()
    {
        const Report report = sampleReport();
        const LetterFacts facts{QStringLiteral("县政务公开办"), QDate(2025, 2, 3), QStringLiteral("请核对。")};
        const std::vector<Correction> corrections{{{}, QStringLiteral("总计不符"), {}}};
        const PageOutline letter = letterOutline(report, corrections, facts, LetterWords::builtIn());
        const Result<QByteArray> docx = letterDocx(letter, report, facts);
        QVERIFY(docx);
        QCOMPARE(*docx, *letterDocx(letter, report, facts));
        const Result<VisibleContent> shown = readDocxContent(*docx);
        QVERIFY(shown);
        QVERIFY(sameContent(visibleContentOf(letter), *shown));
    }

    void goesFromReportToReportInTheFolder()
    {
        Desk desk;
        const QTemporaryDir folder;
        desk.action("next-report").trigger();
        QVERIFY(desk.said().contains(QStringLiteral("no file yet")));
        for (const char *name : {"b.gouji", "a.gouji"}) {
            QVERIFY(desk.workbench.current()->saveAs(folder.filePath(QLatin1String(name))));
            if (qstrcmp(name, "b.gouji") == 0)
                desk.workbench.add(sampleReport());
        }
        desk.action("next-report").trigger();
        QTRY_COMPARE(desk.workbench.current()->name(), QStringLiteral("b.gouji"));
        desk.action("next-report").trigger();
        QVERIFY(desk.said().contains(QStringLiteral("last report")));
    }

    void signOffsAreOffered()
    {
        Desk desk;
        desk.action("sign-offs").trigger();
        QVERIFY(desk.window.findChild<SignOffDialog *>());
    }

    void triageAcceptsTheFindingThatWasGoneTo()
    {
        Desk desk;
        desk.session().enterText(cellOf(desk.report(), u"t3.received.total"), QStringLiteral("9999"));
        desk.action("next-problem").trigger();
        desk.action("accept-finding").trigger();
        auto *panel = desk.window.currentView()->window()->findChild<QWidget *>(QStringLiteral("FindingsPanel"));
        auto *person = panel->findChild<QLineEdit *>(QStringLiteral("person"));
        auto *reason = panel->findChild<QLineEdit *>(QStringLiteral("reason"));
        commit(*person, QStringLiteral("王审核"));
        QTest::keyClick(person, Qt::Key_Return);
        commit(*reason, QStringLiteral("口径不同"));
        QTest::keyClick(reason, Qt::Key_Return);
        QCOMPARE(desk.report().acceptedFindings.size(), 1u);
        QCOMPARE(desk.report().acceptedFindings[0].author, QStringLiteral("王审核"));
    }
};

GOUJI_WIDGET_TEST(TestReviewFlow)
#include "tst_reviewflow.moc"
