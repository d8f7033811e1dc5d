// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/guidewindow.h"
#include "tests/support/strictmain.h"
#include "tests/support/typing.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTextBlock>
#include <QTextBrowser>
#include <QToolButton>
#include <QTreeView>

using namespace gouji;
using namespace gouji::test;

namespace {

struct Guide
{
    Guide()
    {
        window.show();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("the window does not become active");
    }

    template<typename Widget>
    Widget &find(const char *name)
    {
        return *window.findChild<Widget *>(QLatin1String(name));
    }
    QString marked() { return find<QTextBrowser>("page").textCursor().selectedText(); }
    int shown() { return find<QTreeView>("contents").model()->rowCount(); }

    GuideWindow window{GuideBook::builtIn()};
};

} // namespace

class TestGuideWindow : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void beginsAtItsFrontPage()
    {
        Guide guide;
        QCOMPARE(guide.window.topic(), QStringLiteral("index.html"));
        QVERIFY(guide.find<QTextBrowser>("page").toPlainText().contains(QStringLiteral("勾稽使用指南")));
        QCOMPARE(guide.shown(), 12);
        QVERIFY(guide.find<QTextBrowser>("page").hasFocus());
    }

    void goesToHeadingsAndBack()
    {
        Guide guide;
        guide.window.goTo(QStringLiteral("fill.html#paste"));
        QCOMPARE(guide.find<QTreeView>("contents").currentIndex().data().toString(), QStringLiteral("从表格软件粘贴"));
        QVERIFY(guide.find<QTextBrowser>("page").cursorForPosition({30, 30}).block().position() > 0);
        QTest::mouseClick(&guide.find<QToolButton>("back"), Qt::LeftButton);
        QCOMPARE(guide.window.topic(), QStringLiteral("index.html"));
        QTest::mouseClick(&guide.find<QToolButton>("forward"), Qt::LeftButton);
        QCOMPARE(guide.window.topic(), QStringLiteral("fill.html#paste"));
    }

    void contentsLeadByKeys()
    {
        Guide guide;
        auto &contents = guide.find<QTreeView>("contents");
        const QAbstractItemModelTester tester(contents.model());
        contents.setFocus();
        QTest::keyClick(&contents, Qt::Key_Down);
        QCOMPARE(guide.window.topic(), QStringLiteral("first.html"));
        QTest::keyClick(&contents, Qt::Key_Right);
        QTest::keyClick(&contents, Qt::Key_Down);
        QCOMPARE(guide.window.topic(), QStringLiteral("first.html#open"));
    }

    void findsWordsInAllChapters()
    {
        Guide guide;
        const QAbstractItemModelTester tester(guide.find<QTreeView>("contents").model());
        QTest::keyClick(&guide.window, Qt::Key_F, Qt::ControlModifier);
        auto &words = guide.find<QLineEdit>("words");
        QVERIFY(words.hasFocus());
        commit(words, QStringLiteral("结转 上年报告"));
        QVERIFY(guide.shown() > 0);
        QVERIFY(guide.shown() < 12);
        QCOMPARE(guide.window.topic(), QStringLiteral("index.html")); // nothing was chosen yet
        words.clear();
        commit(words, QStringLiteral("超过三万字"));
        QCOMPARE(guide.shown(), 0);
        QVERIFY(guide.find<QLabel>("nothing").isVisible());
        words.clear();
        commit(words, QStringLiteral("小键盘"));
        QTest::keyClick(&words, Qt::Key_Return);
        QCOMPARE(guide.window.topic(), QStringLiteral("fill.html#table"));
        QCOMPARE(guide.marked(), QStringLiteral("小键盘"));
        QTest::keyClick(&guide.window, Qt::Key_F3);
        QCOMPARE(guide.marked(), QStringLiteral("小键盘"));
    }

    void zoomsAndPrints()
    {
        Guide guide;
        auto &page = guide.find<QTextBrowser>("page");
        const qreal size = page.font().pointSizeF();
        QTest::keySequence(&guide.window, QKeySequence::ZoomIn);
        QVERIFY(page.font().pointSizeF() > size);
        QTest::keySequence(&guide.window, QKeySequence::ZoomOut);
        QCOMPARE(page.font().pointSizeF(), size);
        QSignalSpy wanted(&guide.window, &GuideWindow::pagesWanted);
        QTest::keyClick(&guide.find<QPushButton>("pages"), Qt::Key_Space);
        QCOMPARE(wanted.size(), 1);
    }

    void followsTheColoursAndStaysWhereItIs()
    {
        Guide guide;
        guide.window.goTo(QStringLiteral("fill.html#ready"));
        QPalette dark(Qt::black);
        guide.window.setPalette(dark);
        QCOMPARE(guide.window.topic(), QStringLiteral("fill.html#ready"));
        guide.window.setPalette(QPalette());
    }

    void tabGoesAround()
    {
        Guide guide;
        QCOMPARE(tabOrder(guide.find<QLineEdit>("words")), QStringLiteral("words contents page"));
    }
};

GOUJI_WIDGET_TEST(TestGuideWindow)
#include "tst_guidewindow.moc"
