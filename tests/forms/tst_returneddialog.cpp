// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/returneddialog.h"
#include "model/formats/docx/docxwriter.h"
#include "tests/support/editeddocx.h"
#include "tests/support/samplereport.h"
#include "tests/support/strictmain.h"
#include "tests/support/typing.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>

using namespace gouji;
using namespace gouji::test;

namespace {

QByteArray docxOf(const Report &report)
{
    return *writeDocx(exportSource(report, CopyKind::Public, FormLibrary::builtIn(), statedDate(report)));
}

ReturnedReport returned(const QByteArray &docx, const Report &ours)
{
    const Result<ReturnedFile> file = readReturnedFile(docx, FormLibrary::builtIn());
    return *ReturnedReport::compare(*file, *file->sent, ours);
}

/// One figure changed with tracking, words changed without.
ReturnedReport edited(const Report &ours)
{
    EditedDocx edit(docxOf(ours));
    edit.replaceTracked(QStringLiteral("97"), QStringLiteral("98"), QStringLiteral("Wang"));
    edit.replace(QStringLiteral("各项工作平稳有序"), QStringLiteral("各项工作有序"));
    return returned(edit.bytes(), ours);
}

} // namespace

class TestReturnedDialog : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void eachChangeSaysWhoRecordedIt()
    {
        const Report ours = sampleReport();
        ReturnedDialog dialog(QStringLiteral("back.docx"), ours, edited(ours));
        dialog.show();
        const auto *table = dialog.findChild<QTableWidget *>();
        QCOMPARE(table->rowCount(), 2);
        QVERIFY(table->item(0, 3)->text().contains(QStringLiteral("Not tracked")));
        QCOMPARE(table->item(1, 1)->text(), QStringLiteral("97"));
        QCOMPARE(table->item(1, 2)->text(), QStringLiteral("98"));
        const QString recorded = table->item(1, 3)->text();
        QVERIFY2(recorded.contains(QStringLiteral("Wang")) && recorded.contains(QStringLiteral("deleted “97”")) &&
                     recorded.contains(QStringLiteral("inserted “98”")),
                 qPrintable(recorded));
        QVERIFY(!dialog.findChild<QPlainTextEdit *>(QStringLiteral("said"))->isVisible());
    }

    void theChosenOneIsShownInFull()
    {
        const Report ours = sampleReport();
        ReturnedDialog dialog(QStringLiteral("back.docx"), ours, edited(ours));
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        auto *table = dialog.findChild<QTableWidget *>();
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Down);
        QCOMPARE(dialog.findChild<QPlainTextEdit *>(QStringLiteral("recorded"))->toPlainText(),
                 table->item(1, 3)->text());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("recorded"));
        QSignalSpy accepted(&dialog, &QDialog::accepted);
        QTest::keyClick(dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok), Qt::Key_Return);
        QCOMPARE(accepted.size(), 1);
    }

    void whatTheFileDoesNotShowIsNamed()
    {
        const Report ours = sampleReport();
        Report without = Report::forForm(ours.form.pointer());
        without.facts = ours.facts;
        without.sections = ours.sections;
        const Result<ReturnedFile> file = readReturnedFile(docxOf(without), FormLibrary::builtIn());
        ReturnedDialog dialog(QStringLiteral("back.docx"), ours, *ReturnedReport::compare(*file, ours, ours));
        dialog.show();
        const auto *said = dialog.findChild<QPlainTextEdit *>(QStringLiteral("said"));
        QVERIFY(said->isVisible());
        QVERIFY(said->toPlainText().contains(QStringLiteral("keeps its own")));
    }

    void everyPartHasAName()
    {
        const Report ours = sampleReport();
        ReturnedDialog dialog(QStringLiteral("back.docx"), ours, edited(ours));
        for (const QWidget *widget : {static_cast<QWidget *>(dialog.findChild<QTableWidget *>()),
                                      static_cast<QWidget *>(dialog.findChild<QPlainTextEdit *>())})
            QVERIFY(!widget->accessibleName().isEmpty());
        QEvent change(QEvent::LanguageChange);
        QApplication::sendEvent(&dialog, &change);
        QCOMPARE(dialog.findChild<QTableWidget *>()->rowCount(), 2);
    }
};

GOUJI_WIDGET_TEST(TestReturnedDialog)
#include "tst_returneddialog.moc"
