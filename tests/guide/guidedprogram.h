// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/language.h"
#include "app/statusline.h"
#include "forms/reportview.h"
#include "tests/guide/guidedpicture.h"
#include "tests/guide/menupaths.h"
#include "tests/support/filedialog.h"
#include "tests/support/openwindow.h"
#include "tests/support/samplereport.h"
#include "tests/support/typing.h"
#include "tests/support/whenasked.h"
#include "views/widgets/formtable.h"

#include <QListView>

namespace gouji::test {

/// The program in Chinese as at a first start, gone through as the guide says. Open is OpenWindow, or a desk of it.
template<typename Open = OpenWindow>
struct Guided : private Language, Open
{
    Guided() : Language(QStringLiteral("zh_CN"))
    {
        this->window.resize(1366, 768);
        if (!QTest::qWaitForWindowActive(&this->window))
            qFatal("the window does not become active");
    }
    ~Guided()
    {
        for (ReportDocument *document : this->workbench.documents())
            document->forgetUnsavedWork();
        this->workbench.settings().clear();
    }

    /// Chooses in the menus, by the words of the guide: 文件 › 打开样例.
    void choose(const QString &path) { chooseIn(this->window, path); }
    static void chooseIn(QMainWindow &window, const QString &path)
    {
        bool isThere = false;
        forEachMenuAction(*window.menuBar(), [&](const QStringList &way, const QAction &action) {
            if (way.join(QStringLiteral(" › ")) != path || action.menu())
                return;
            isThere = true;
            QVERIFY2(action.isEnabled(), qPrintable(path));
            QMetaObject::invokeMethod(const_cast<QAction *>(&action), &QAction::trigger, Qt::QueuedConnection);
        });
        QVERIFY2(isThere, qPrintable(path));
        QCoreApplication::processEvents();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    /// As the guide writes it: Ctrl+Z.
    static void pressKey(const QString &keys)
    {
        const QKeyCombination key = QKeySequence(keys)[0];
        QTest::keyClick(QApplication::focusWidget(), key.key(), key.keyboardModifiers());
    }
    /// In the list at the left, by a part of its words.
    void chooseSection(const QString &words)
    {
        auto *list = qobject_cast<QAbstractItemView *>(this->window.currentView()->sectionsPane());
        QVERIFY(list);
        const QModelIndexList found =
            list->model()->match(list->model()->index(0, 0), Qt::DisplayRole, words, 1, Qt::MatchContains);
        QVERIFY2(!found.isEmpty(), qPrintable(words));
        list->setCurrentIndex(found.first());
    }
    void goToCell(QStringView id)
    {
        FormTable *table = this->window.currentView()->currentTable();
        table->goTo(cellOf(this->session().report(), id));
        table->view().setFocus();
    }
    /// Types a figure into the cell with the cursor and goes on.
    void type(const QString &figure)
    {
        QTableView &table = this->window.currentView()->currentTable()->view();
        QTest::keyClicks(table.viewport(), figure.left(1)); // the first key opens an editor
        QTest::keyClicks(table.template findChild<QLineEdit *>(), figure.mid(1));
        QTest::keyClick(table.template findChild<QLineEdit *>(), Qt::Key_Return);
    }
    QString status() { return this->window.template findChild<StatusLine *>()->summaryText(); }
    template<typename Widget>
    Widget *child(const char *name = nullptr)
    {
        return this->window.template findChild<Widget *>(name ? QString::fromLatin1(name) : QString());
    }
};

} // namespace gouji::test

/// The main of a test that goes through a chapter.
#define GOUJI_GUIDE_TEST(Class)                 \
    int main(int argc, char **argv)             \
    {                                           \
        QApplication app(argc, argv);           \
        gouji::test::lookAsInPictures();        \
        Class test;                             \
        return QTest::qExec(&test, argc, argv); \
    }
