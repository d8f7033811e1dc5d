// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mainwindow.h"
#include "forms/newreportdialog.h"
#include "forms/reportview.h"
#include "model/checks/acceptance.h"
#include "model/formats/native/nativewriter.h"
#include "tests/support/corpus.h"
#include "tests/support/strictmain.h"
#include "tests/support/typing.h"
#include "views/widgets/linkpopup.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QTimer>

using namespace gouji;
using namespace gouji::test;

namespace {

/// Does to whatever has the focus what a clerk does: keys, and an input method for what no key has.
struct Clerk
{
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *popup = QApplication::activePopupWidget();
        QWidget *focused = QApplication::focusWidget() ? QApplication::focusWidget() : QApplication::activeWindow();
        QTest::keyClick(popup ? popup : focused, static_cast<Qt::Key>(key), modifiers);
        QCoreApplication::processEvents();
    }
    void type(const QString &text)
    {
        for (const QChar c : text) {
            if (c.unicode() < 128)
                press(c.toUpper().unicode());
            else
                commit(*QApplication::focusWidget(), c);
        }
    }
    void say(const QString &text)
    {
        commit(*QApplication::focusWidget(), text);
        QCoreApplication::processEvents();
    }
};

void putTableThreeOnClipboard()
{
    auto *data = new QMimeData;
    const QString name = QStringLiteral(GOUJI_CLIPBOARD "/libreoffice-table3.");
    data->setHtml(QString::fromUtf8(readFile(name + QStringLiteral("html"))));
    data->setText(QString::fromUtf8(readFile(name + QStringLiteral("txt"))));
    QApplication::clipboard()->setMimeData(data);
}

} // namespace

/// A whole report from nothing to ready (可报送), by keys alone, undone and done again.
class TestWholeReport : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void fromNothingToReadyByKeysAlone()
    {
        Workbench workbench;
        workbench.settings().clear();
        MainWindow window(workbench);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        Clerk clerk;
        makeNew(clerk);
        QVERIFY(workbench.current());
        window.activateWindow(); // as a window manager does once a dialog is gone
        QVERIFY(QTest::qWaitForWindowActive(&window));
        Session &session = workbench.current()->session();
        const auto bytes = [&] { return writeNative(session.report(), workbench.forms()); };
        const QByteArray atFirst = bytes();
        ReportView &view = *window.currentView();

        fillTableTwo(clerk, view);
        toSection(clerk, view, QStringLiteral("requests"));
        putTableThreeOnClipboard();
        clerk.press(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(session.summary().identitiesBroken, 0);
        toSection(clerk, view, QStringLiteral("disputes"));
        for (int i = 0; i < 15; ++i) {
            clerk.press(Qt::Key_0);
            clerk.press(Qt::Key_Tab);
        }
        writeProse(clerk, view);

        QCOMPARE(session.summary().cellsToDo, 0);
        for (const Finding &finding : session.readyFindings())
            qInfo("%s", qPrintable(finding.check.toString() + u' ' + finding.section));
        QVERIFY(isReady(session.checks().findings(), session.report()));
        const QByteArray atLast = bytes();
        QVERIFY(atLast.contains("\"cell\": \"t3.received.total\""));
        for (int step = 0; step < 1000 && session.undoStack().canUndo(); ++step)
            clerk.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(bytes(), atFirst);
        for (int step = 0; step < 1000 && session.undoStack().canRedo(); ++step)
            clerk.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(bytes(), atLast);
        session.undoStack().setClean();
    }

private:
    static void makeNew(Clerk &clerk)
    {
        QTimer looking;
        QObject::connect(&looking, &QTimer::timeout, qApp, [&] {
            auto *dialog = qobject_cast<NewReportDialog *>(QApplication::activeModalWidget());
            if (!dialog || !QApplication::focusWidget() || !dialog->isAncestorOf(QApplication::focusWidget()))
                return;
            looking.stop();
            dialog->findChild<QWidget *>(QStringLiteral("body"))->setFocus();
            clerk.say(QStringLiteral("青石镇人民政府"));
            clerk.press(Qt::Key_Return);
        });
        looking.start(10);
        clerk.press(Qt::Key_N, Qt::ControlModifier);
    }

    /// F6 to the list of sections, arrows to the one that is wanted, Enter into it.
    static void toSection(Clerk &clerk, const ReportView &view, const QString &section)
    {
        for (int i = 0; i < 8 && QApplication::focusWidget() != view.sectionsPane(); ++i)
            clerk.press(Qt::Key_F6);
        QCOMPARE(QApplication::focusWidget(), view.sectionsPane());
        clerk.press(Qt::Key_Home);
        for (int i = 0; i < 12 && view.currentSection() != section; ++i)
            clerk.press(Qt::Key_Down);
        QCOMPARE(view.currentSection(), section);
        clerk.press(Qt::Key_Return);
    }

    static void fillTableTwo(Clerk &clerk, const ReportView &view)
    {
        toSection(clerk, view, QStringLiteral("disclosure"));
        for (int i = 0; i < 10; ++i) {
            clerk.press(Qt::Key_0, Qt::KeypadModifier);
            clerk.press(Qt::Key_Enter, Qt::KeypadModifier);
        }
    }

    static void writeProse(Clerk &clerk, const ReportView &view)
    {
        toSection(clerk, view, QStringLiteral("overview"));
        clerk.say(QStringLiteral("主动公开、依申请公开、政府信息管理、平台建设、监督保障各项工作有序，收到申请"));
        clerk.type(QStringLiteral("@sqzj"));
        clerk.press(Qt::Key_Return);
        clerk.say(QStringLiteral("件。"));
        toSection(clerk, view, QStringLiteral("problems"));
        clerk.say(QStringLiteral("解读形式单一，下一步将丰富图解、视频等解读形式。"));
        toSection(clerk, view, QStringLiteral("other"));
        clerk.say(QStringLiteral("本年度未收取信息处理费。"));
    }
};

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("gouji-test"));
    QCoreApplication::setApplicationName(QStringLiteral("tst_wholereport"));
    TestWholeReport test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_wholereport.moc"
