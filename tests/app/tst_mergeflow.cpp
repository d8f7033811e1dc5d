// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mergeflow.h"

#include "forms/mergedialog.h"
#include "model/formats/native/nativewriter.h"
#include "tests/support/filedialog.h"
#include "tests/support/openwindow.h"
#include "tests/support/samplereport.h"
#include "tests/support/strictmain.h"
#include "tests/support/typing.h"

#include <QDialogButtonBox>
#include <QPushButton>

using namespace gouji;
using namespace gouji::test;

namespace {

/// The window with the sample in a file, and a colleague's copy of it beside it.
struct Desk : OpenWindow
{
    Desk()
    {
        write(QStringLiteral("own.gouji"), sampleReport());
        const Result<ReportDocument *> opened = workbench.open(path(QStringLiteral("own.gouji")));
        QVERIFY(opened.isOk());
    }

    void write(const QString &name, const Report &report) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(writeNative(report, FormLibrary::builtIn()));
    }

    QString figure(QStringView cell)
    {
        return session().report().cell(cellOf(session().report(), cell)).value.toString();
    }
    void enter(QStringView cell, const char *text)
    {
        session().enterText(cellOf(session().report(), cell), QString::fromLatin1(text));
    }

    void mergeCopy(const Report &copy)
    {
        write(QStringLiteral("copy.gouji"), copy);
        typeIntoFileDialog(path(QStringLiteral("copy.gouji")));
        window.findChild<QAction *>(QStringLiteral("merge-copy"))->trigger();
    }

    QString said() { return window.findChild<MessageLine *>()->text(); }
    void answer(const char *words)
    {
        for (QPushButton *button : window.findChild<MessageLine *>()->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text().contains(QString::fromLatin1(words)))
                return QTest::keyClick(button, Qt::Key_Space);
        }
        QFAIL(words);
    }
};

Report copyWith(QStringView cell, qint64 figure)
{
    Report copy = sampleReport();
    copy.cell(cellOf(copy, cell)).value = *Count::fromInteger(figure);
    return copy;
}

constexpr QStringView natural = u"t3.received.natural_person";
constexpr QStringView business = u"t3.received.company";

} // namespace

/// From the menu to the report, the dialogs and the message line driven as a person does.
class TestMergeFlow : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void oneStepPutsBothTogether()
    {
        Desk desk;
        desk.enter(natural, "98");
        const int steps = desk.session().undoStack().count();
        desk.mergeCopy(copyWith(business, 55));
        QVERIFY2(desk.said().contains(QStringLiteral("Which version")), qPrintable(desk.said()));
        desk.answer("last");
        QCOMPARE(desk.figure(natural), QStringLiteral("98"));
        QCOMPARE(desk.figure(business), QStringLiteral("55"));
        QCOMPARE(desk.session().undoStack().count(), steps + 1);
        QVERIFY2(desk.said().contains(QStringLiteral("was merged")), qPrintable(desk.said()));
        desk.session().undoStack().undo();
        QCOMPARE(desk.figure(natural), QStringLiteral("98"));
        QVERIFY(desk.figure(business) != QStringLiteral("55"));
    }

    void theBaseIsChosenAsAFile()
    {
        Desk desk;
        desk.enter(natural, "98");
        desk.write(QStringLiteral("sent.gouji"), sampleReport());
        desk.mergeCopy(copyWith(natural, 99));
        typeIntoFileDialog(desk.path(QStringLiteral("sent.gouji")));
        desk.answer("file");
        QTRY_VERIFY(desk.window.findChild<MergeDialog *>());
        auto *dialog = desk.window.findChild<MergeDialog *>();
        QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("allTheirs")), Qt::LeftButton);
        QTest::keyClick(dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok), Qt::Key_Return);
        QCOMPARE(desk.figure(natural), QStringLiteral("99"));
        desk.session().undoStack().undo();
        QCOMPARE(desk.figure(natural), QStringLiteral("98"));
    }

    void leavingTheConflictsChangesNothing()
    {
        Desk desk;
        desk.enter(natural, "98");
        const Report before = desk.session().report();
        desk.mergeCopy(copyWith(natural, 99));
        desk.answer("last");
        QTRY_VERIFY(desk.window.findChild<MergeDialog *>());
        QTest::keyClick(desk.window.findChild<MergeDialog *>(), Qt::Key_Escape);
        QVERIFY(desk.session().report() == before);
    }

    void withoutABaseItIsSaid()
    {
        Desk desk;
        Report copy = sampleReport();
        copy.sections.back().blocks.push_back(Paragraph::fromText(QStringLiteral("另有一段。")));
        desk.mergeCopy(copy);
        desk.answer("None");
        QVERIFY2(desk.said().contains(QStringLiteral("no common base")), qPrintable(desk.said()));
        QVERIFY(desk.session().report() == copy);
    }

    void whatCannotBeMergedIsSaid_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("words");
        QTest::newRow("the same") << QStringLiteral("same") << QStringLiteral("nothing to merge");
        QTest::newRow("another form") << QStringLiteral("form") << QStringLiteral("another form");
        QTest::newRow("another body") << QStringLiteral("body") << QStringLiteral("no versions of one report");
    }

    void whatCannotBeMergedIsSaid()
    {
        QFETCH(QString, kind);
        QFETCH(QString, words);
        Desk desk;
        Report copy = sampleReport();
        if (kind == u"form")
            copy = Report::forForm(FormLibrary::builtIn().find(u"2019"));
        if (kind == u"body")
            copy.facts.body = QStringLiteral("石桥县教育局");
        desk.mergeCopy(copy);
        if (kind == u"body")
            desk.answer("None");
        QVERIFY2(desk.said().contains(words), qPrintable(desk.said()));
        QVERIFY(desk.session().report() == sampleReport());
    }

    void noReportIsSaid()
    {
        Desk desk;
        MergeFlow(desk.workbench, desk.window).mergeWith(desk.path(QStringLiteral("nowhere.gouji")));
        QVERIFY(desk.said().contains(QStringLiteral("nowhere.gouji")));
    }
};

GOUJI_WIDGET_TEST(TestMergeFlow)
#include "tst_mergeflow.moc"
