// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/formsflow.h"

#include "app/exporting/exporter.h"
#include "app/office/officefolder.h"
#include "forms/formimportdialog.h"
#include "forms/formsdialog.h"
#include "forms/newreportdialog.h"
#include "forms/reportview.h"
#include "model/formats/reportfile.h"
#include "model/support/safefile.h"
#include "model/template/formreader.h"
#include "tests/support/corpus.h"
#include "tests/support/filedialog.h"
#include "tests/support/openwindow.h"
#include "tests/support/strictmain.h"
#include "tests/support/typing.h"

#include <QAbstractButton>
#include <QDialogButtonBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTableView>

using namespace gouji;
using namespace gouji::test;

namespace {

const QString formPath = QStringLiteral(INVENTED_FORM);

/// The window of somebody who keeps no forms yet.
struct Desk : OpenWindow
{
    ~Desk()
    {
        for (ReportDocument *document : workbench.documents())
            document->forgetUnsavedWork();
        workbench.settings().clear();
    }

    FormsDialog *manager() { return window.findChild<FormsDialog *>(); }
    FormImportDialog *preview() { return window.findChild<FormImportDialog *>(); }
    QString managerSays() { return manager()->findChild<QLabel *>(QStringLiteral("message"))->text(); }
    /// Presses a button of a dialog.
    static void press(QDialog &dialog, QDialogButtonBox::StandardButton button)
    {
        QTest::keyClick(dialog.findChild<QDialogButtonBox *>()->button(button), Qt::Key_Space);
    }
    /// Imports a form through the window of the forms, as a person does.
    void import(const QString &path)
    {
        if (!manager())
            trigger("manage-forms");
        typeIntoFileDialog(path);
        QTest::keyClick(manager()->findChild<QPushButton *>(QStringLiteral("import")), Qt::Key_Space);
    }
    void importAndKeep(const QString &path)
    {
        import(path);
        QVERIFY2(preview(), qPrintable(managerSays()));
        press(*preview(), QDialogButtonBox::Ok);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    QString put(const QString &name, const QByteArray &bytes) const
    {
        return writeWholeFile(path(name), bytes) ? path(name) : QString();
    }
    /// Presses what the message line offers to do.
    void take(const QString &words)
    {
        for (QAbstractButton *button : window.findChild<MessageLine *>()->findChildren<QAbstractButton *>()) {
            if (button->text().remove(u'&') == words)
                return QTest::keyClick(button, Qt::Key_Space);
        }
        QFAIL("nothing like that is offered");
    }
};

/// A report of the invented form in which every rule holds: zeros, but for a request in the column of its own.
Report reportOf(const FormPtr &form)
{
    Report report = Report::forForm(form);
    report.facts.body = QStringLiteral("清水县水务局");
    report.facts.year = 2091;
    for (std::size_t i = 0; i < report.cells.size(); ++i) {
        const bool isAmount = form->cells()[i].kind == CellKind::Amount;
        report.cells[i].value = isAmount ? CellValue(Amount()) : CellValue(Count());
    }
    for (const QStringView id : {u"t3.received.online_platform", u"t3.received.total", u"t3.granted.online_platform",
                                 u"t3.granted.total", u"t3.total.online_platform", u"t3.total.total"})
        report.cell(*form->find(*CellId::fromString(id))).value = *Count::fromInteger(1);
    return report;
}

std::vector<CellValue> valuesOf(const Report &report)
{
    std::vector<CellValue> values;
    std::ranges::transform(report.cells, std::back_inserter(values), &Cell::value);
    return values;
}

} // namespace

/// A form from outside, from its file to reports on machines that never saw it.
class TestFormsFlow : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init()
    {
        failOnAnyWarning();
        QDir(officeFolder() + QStringLiteral("/forms")).removeRecursively();
    }
    void cleanup() { QDir(officeFolder() + QStringLiteral("/forms")).removeRecursively(); }

    void isImportedLookedAtAndKept();
    void isStillThereAtTheNextStart();
    void isNotKeptWhereThePersonSaysNo();
    void sameFormAgainChangesNothing();
    void anotherOfTheSameIdReplacesOnlyWhenAsked();
    void ofTheProgramsIdIsRefused();
    void isRemoved();
    void saysWhatIsWrongWithAFile_data();
    void saysWhatIsWrongWithAFile();
    void isOfferedForNewReports();
    void goesWithTheReportToAnotherMachine();
    void anotherVersionInAReportIsShownFirst();
    void comesThroughExports_data();
    void comesThroughExports();
    void isDroppedOnTheWindow();
    void copiesAreWrittenAsTheyWereRead();
};

void TestFormsFlow::isImportedLookedAtAndKept()
{
    Desk desk;
    desk.importAndKeep(formPath);
    QVERIFY(desk.workbench.forms().find(u"invented"));
    QVERIFY2(desk.managerSays().contains(QStringLiteral("is kept")), qPrintable(desk.managerSays()));
    auto *list = desk.manager()->findChild<QTableView *>(QStringLiteral("list"));
    QCOMPARE(list->model()->rowCount(), 3);
    QCOMPARE(list->currentIndex().row(), 2);
    QVERIFY(list->model()
                ->index(2, FormListModel::OriginColumn)
                .data()
                .toString()
                .startsWith(QStringLiteral("invented.json（")));
}

void TestFormsFlow::isStillThereAtTheNextStart()
{
    {
        Desk desk;
        desk.importAndKeep(formPath);
    }
    const Desk next;
    QVERIFY(next.workbench.forms().find(u"invented"));
    QVERIFY(!next.workbench.forms().findBuiltIn(u"invented"));
}

void TestFormsFlow::isNotKeptWhereThePersonSaysNo()
{
    Desk desk;
    desk.import(formPath);
    QVERIFY(desk.preview());
    QTest::keyClick(desk.preview(), Qt::Key_Escape);
    QVERIFY(!desk.workbench.forms().find(u"invented"));
    QVERIFY(FormStore(officeFolder()).read().forms.empty());
}

void TestFormsFlow::sameFormAgainChangesNothing()
{
    Desk desk;
    desk.importAndKeep(formPath);
    desk.import(formPath);
    QVERIFY(!desk.preview());
    QVERIFY2(desk.managerSays().contains(QStringLiteral("already")), qPrintable(desk.managerSays()));
}

void TestFormsFlow::anotherOfTheSameIdReplacesOnlyWhenAsked()
{
    Desk desk;
    desk.importAndKeep(formPath);
    const QByteArray other = readFile(formPath).replace("试验版（虚构）", "试验版（再版）");
    const QString path = desk.put(QStringLiteral("again.json"), other);
    desk.import(path);
    QVERIFY(desk.preview());
    QTest::keyClick(desk.preview(), Qt::Key_Return); // Enter leaves things as they are
    QCOMPARE(desk.workbench.forms().find(u"invented")->name(), QStringLiteral("试验版（虚构）"));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    desk.importAndKeep(path);
    QCOMPARE(desk.workbench.forms().find(u"invented")->name(), QStringLiteral("试验版（再版）"));
    QCOMPARE(FormStore(officeFolder()).read().forms.size(), std::size_t(1));
}

void TestFormsFlow::ofTheProgramsIdIsRefused()
{
    Desk desk;
    const QByteArray other = readFile(formPath).replace("\"id\": \"invented\"", "\"id\": \"2021\"");
    desk.import(desk.put(QStringLiteral("2021.json"), other));
    QVERIFY(!desk.preview());
    QVERIFY2(desk.managerSays().contains(QStringLiteral("2021")), qPrintable(desk.managerSays()));
    QVERIFY(desk.workbench.forms().find(u"2021") == desk.workbench.forms().findBuiltIn(u"2021"));
}

void TestFormsFlow::isRemoved()
{
    Desk desk;
    desk.importAndKeep(formPath);
    ReportDocument *document = desk.workbench.add(reportOf(desk.workbench.forms().find(u"invented")));
    QTest::keyClick(desk.manager()->findChild<QPushButton *>(QStringLiteral("remove")), Qt::Key_Space);
    QVERIFY(!desk.workbench.forms().find(u"invented"));
    QVERIFY(FormStore(officeFolder()).read().forms.empty());
    QVERIFY(document->saveAs(desk.path(QStringLiteral("a.gouji"))).isOk()); // it keeps its form
    QVERIFY(readFile(desk.path(QStringLiteral("a.gouji"))).contains("\"embedded_form\""));
}

void TestFormsFlow::saysWhatIsWrongWithAFile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("said");
    const QByteArray good = readFile(formPath);
    QTest::newRow("cut off") << good.left(good.size() / 2) << QStringLiteral("line");
    QTest::newRow("two cells of one id") << QByteArray(good).replace("\"t2.rules.repealed\"", "\"t2.rules.made\"")
                                         << QStringLiteral("t2.rules.made stands twice");
    QTest::newRow("newer") << QByteArray(good).replace("\"version\": 1", "\"version\": 2") << QStringLiteral("Update");
}

void TestFormsFlow::saysWhatIsWrongWithAFile()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, said);
    Desk desk;
    desk.import(desk.put(QStringLiteral("bad.json"), bytes));
    QVERIFY(!desk.preview());
    QVERIFY2(desk.managerSays().startsWith(u'●') && desk.managerSays().contains(QStringLiteral("bad.json")) &&
                 desk.managerSays().contains(said),
             qPrintable(desk.managerSays()));
}

void TestFormsFlow::isOfferedForNewReports()
{
    Desk desk;
    desk.importAndKeep(formPath);
    delete desk.manager();
    QTimer::singleShot(0, qApp, [] {
        auto *dialog = qobject_cast<NewReportDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        commit(*dialog->findChild<QLineEdit *>(QStringLiteral("body")), QStringLiteral("清水县水务局"));
        dialog->findChild<QSpinBox *>(QStringLiteral("year"))->setValue(2091);
        QTest::keyClick(dialog, Qt::Key_Return);
    });
    desk.trigger("new");
    QVERIFY(desk.workbench.current());
    QCOMPARE(desk.session().form().id(), QStringLiteral("invented"));
    desk.session().enterText(*desk.session().form().find(*CellId::fromString(u"t3.received.online_platform")),
                             QStringLiteral("3"));
    QVERIFY(desk.workbench.current()->saveAs(desk.path(QStringLiteral("a.gouji"))).isOk());
    QVERIFY(readFile(desk.path(QStringLiteral("a.gouji"))).contains("\"embedded_form\""));
}

void TestFormsFlow::goesWithTheReportToAnotherMachine()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.gouji"));
    {
        Desk desk;
        desk.importAndKeep(formPath);
        QVERIFY(desk.workbench.add(reportOf(desk.workbench.forms().find(u"invented")))->saveAs(path).isOk());
    }
    QDir(officeFolder() + QStringLiteral("/forms")).removeRecursively();
    Desk other;
    QVERIFY(!other.workbench.forms().find(u"invented"));
    other.window.openFiles({path});
    QVERIFY(other.workbench.current());
    QCOMPARE(other.session().summary().identitiesBroken, 0);
    QTRY_VERIFY2(other.said().contains(QStringLiteral("试验版（虚构）")), qPrintable(other.said()));
    other.take(QStringLiteral("Keep this form"));
    QVERIFY(other.workbench.forms().find(u"invented"));
    QCOMPARE(FormStore(officeFolder()).read().forms.size(), std::size_t(1));
}

void TestFormsFlow::anotherVersionInAReportIsShownFirst()
{
    Desk desk;
    desk.importAndKeep(formPath);
    const QByteArray again = readFile(formPath).replace("试验版（虚构）", "试验版（再版）");
    desk.workbench.add(reportOf(FormReader::read(again).value()));
    QTRY_VERIFY2(desk.said().contains(QStringLiteral("another version")), qPrintable(desk.said()));
    desk.take(QStringLiteral("Look at it…"));
    QVERIFY(desk.preview());
    QCOMPARE(desk.workbench.forms().find(u"invented")->name(), QStringLiteral("试验版（虚构）"));
    Desk::press(*desk.preview(), QDialogButtonBox::Ok);
    QCOMPARE(desk.workbench.forms().find(u"invented")->name(), QStringLiteral("试验版（再版）"));
}

void TestFormsFlow::comesThroughExports_data()
{
    QTest::addColumn<ExportFormat>("format");
    QTest::addColumn<QString>("name");
    QTest::newRow("native") << ExportFormat::Gouji << QStringLiteral("a.gouji");
    QTest::newRow("docx") << ExportFormat::Docx << QStringLiteral("a.docx");
    QTest::newRow("pdf") << ExportFormat::Pdf << QStringLiteral("a.pdf");
    QTest::newRow("odt") << ExportFormat::Odt << QStringLiteral("a.odt");
    QTest::newRow("html") << ExportFormat::Html << QStringLiteral("a.html");
}

void TestFormsFlow::comesThroughExports()
{
    QFETCH(ExportFormat, format);
    QFETCH(QString, name);
    const FormPtr form = FormReader::read(readFile(formPath)).value();
    FormLibrary here = FormLibrary::builtIn();
    here.add(form);
    const FontSet fonts;
    const Report report = reportOf(form);
    ExportOptions options;
    options.format = format;
    const Result<QByteArray> bytes = Exporter(here, &fonts).exportReport(report, options);
    QVERIFY2(bytes.isOk(), bytes.isOk() ? "" : qPrintable(bytes.error().text()));
    const Result<ReportReading> elsewhere = readReportFile(*bytes, name, FormLibrary::builtIn());
    QVERIFY2(elsewhere.isOk(), elsewhere.isOk() ? "" : qPrintable(elsewhere.error().text()));
    QCOMPARE(elsewhere->report.form->id(), QStringLiteral("invented"));
    QVERIFY(elsewhere->report.form->source() == form->source());
    QVERIFY(valuesOf(elsewhere->report) == valuesOf(report));
    QVERIFY(!elsewhere->visible); // what it shows says the same
}

void TestFormsFlow::isDroppedOnTheWindow()
{
    Desk desk;
    desk.window.openFiles({formPath});
    QVERIFY(desk.preview());
    Desk::press(*desk.preview(), QDialogButtonBox::Ok);
    QVERIFY(desk.workbench.forms().find(u"invented"));
    QVERIFY(desk.workbench.documents().isEmpty());
    desk.window.openFiles({desk.put(QStringLiteral("bad.json"), "{\"format\": \"gouji-form\"")});
    QVERIFY2(desk.said().contains(QStringLiteral("bad.json")), qPrintable(desk.said()));
}

void TestFormsFlow::copiesAreWrittenAsTheyWereRead()
{
    Desk desk;
    desk.trigger("manage-forms");
    const QString path = desk.path(QStringLiteral("copy.json"));
    typeIntoFileDialog(path);
    QTest::keyClick(desk.manager()->findChild<QPushButton *>(QStringLiteral("save")), Qt::Key_Space);
    const Result<FormPtr> copy = readFormFile(path);
    QVERIFY2(copy.isOk(), qPrintable(desk.managerSays()));
    QVERIFY((*copy)->source() == desk.workbench.forms().find(u"2021")->source());
}

GOUJI_WIDGET_TEST(TestFormsFlow)
#include "tst_formsflow.moc"
