// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/formsdialog.h"

#include "forms/formimportdialog.h"
#include "forms/formpreview.h"
#include "model/template/formlibrary.h"
#include "model/template/formreader.h"
#include "tests/support/corpus.h"
#include "tests/support/strictmain.h"
#include "tests/support/typing.h"
#include "views/widgets/formtable.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTabWidget>

using namespace gouji;
using namespace gouji::test;

namespace {

FormPtr invented()
{
    return FormReader::read(readFile(QStringLiteral(INVENTED_FORM))).value();
}

struct Desk
{
    Desk()
    {
        const FormLibrary library = FormLibrary::builtIn();
        dialog.setForms({{library.find(u"2021"), true, {}, {}}, {invented(), false, QStringLiteral("a.json"), {}}});
        dialog.show();
        [[maybe_unused]] const bool isShown = QTest::qWaitForWindowExposed(&dialog);
        list().setFocus();
    }

    QTableView &list() { return *dialog.findChild<QTableView *>(QStringLiteral("list")); }
    QPushButton &button(const char *name) { return *dialog.findChild<QPushButton *>(QLatin1String(name)); }
    QString differences() { return dialog.findChild<QPlainTextEdit *>(QStringLiteral("differences"))->toPlainText(); }

    FormsDialog dialog;
};

} // namespace

class TestFormsDialog : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void showsTheTablesOfTheChosenFormByKeys()
    {
        Desk desk;
        auto *tables = desk.dialog.findChild<QTabWidget *>(QStringLiteral("tables"));
        QCOMPARE(tables->count(), 3);
        QVERIFY(!desk.button("remove").isEnabled()); // the program's own
        QTest::keyClick(&desk.list(), Qt::Key_Down);
        QVERIFY(desk.button("remove").isEnabled());
        QVERIFY(desk.differences().contains(QStringLiteral("网络平台申请")));
        QCOMPARE(tables->count(), 3);
        tables->setCurrentIndex(1);
        auto &view = qobject_cast<FormTable *>(tables->currentWidget())->view();
        QCOMPARE(view.tableModel().table().columnCount(), 11);
    }

    void nothingCanBeTypedIntoThem()
    {
        Desk desk;
        auto *tables = desk.dialog.findChild<QTabWidget *>(QStringLiteral("tables"));
        auto &view = qobject_cast<FormTable *>(tables->widget(0))->view();
        view.setFocus();
        const Session &session = view.tableModel().session();
        view.goTo(CellIndex(0));
        QTest::keyClicks(&view, QStringLiteral("12"));
        QTest::keyClick(&view, Qt::Key_Return);
        QVERIFY(session.report().cell(CellIndex(0)).value.isBlank());
    }

    void saysWhatIsWanted()
    {
        Desk desk;
        const QSignalSpy import(&desk.dialog, &FormsDialog::importWanted);
        const QSignalSpy save(&desk.dialog, &FormsDialog::saveWanted);
        const QSignalSpy remove(&desk.dialog, &FormsDialog::removeWanted);
        QTest::keyClick(&desk.list(), Qt::Key_Down);
        for (const char *name : {"import", "save", "remove"})
            QTest::keyClick(&desk.button(name), Qt::Key_Space);
        QCOMPARE(import.size(), 1);
        QCOMPARE(save.front().front().value<FormPtr>()->id(), QStringLiteral("invented"));
        QCOMPARE(remove.front().front().value<FormPtr>()->id(), QStringLiteral("invented"));
    }

    void keepsTheChoiceWhenTheFormsChange()
    {
        Desk desk;
        QTest::keyClick(&desk.list(), Qt::Key_Down);
        desk.dialog.setForms({{invented(), false, {}, {}}});
        QVERIFY(desk.button("remove").isEnabled());
        desk.dialog.setForms({});
        QVERIFY(!desk.button("remove").isEnabled() && !desk.button("save").isEnabled());
    }

    void goesByKeysInOrder()
    {
        Desk desk;
        QTest::keyClick(&desk.list(), Qt::Key_Down);
        QVERIFY2(tabOrder(desk.list()).startsWith(QStringLiteral("list import save remove")),
                 qPrintable(tabOrder(desk.list())));
    }

    void followsTheLanguage()
    {
        Desk desk;
        desk.dialog.say(QStringLiteral("x"), true);
        QEvent change(QEvent::LanguageChange);
        QCoreApplication::sendEvent(&desk.dialog, &change);
        QCOMPARE(desk.dialog.findChild<QLabel *>(QStringLiteral("message"))->text(), QStringLiteral("● x"));
        QCOMPARE(desk.dialog.windowTitle(), QStringLiteral("Forms"));
    }

    void aNewFormIsKeptByEnter()
    {
        FormImportDialog dialog(invented(), FormLibrary::builtIn().find(u"2021"), nullptr);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        QVERIFY(!dialog.findChild<QLabel *>(QStringLiteral("warning"))->isVisible());
        QTest::keyClick(&dialog, Qt::Key_Return);
        QCOMPARE(dialog.result(), static_cast<int>(QDialog::Accepted));
    }

    void oneIsReplacedOnlyWhereThatIsSaid()
    {
        FormImportDialog dialog(invented(), FormLibrary::builtIn().find(u"2021"), invented());
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        QVERIFY(dialog.findChild<QLabel *>(QStringLiteral("warning"))->text().contains(QStringLiteral("invented")));
        QTest::keyClick(&dialog, Qt::Key_Return);
        QCOMPARE(dialog.result(), static_cast<int>(QDialog::Rejected));
        dialog.show();
        QTest::keyClick(dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok), Qt::Key_Space);
        QCOMPARE(dialog.result(), static_cast<int>(QDialog::Accepted));
    }
};

GOUJI_WIDGET_TEST(TestFormsDialog)
#include "tst_formsdialog.moc"
