// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reviewmarkflow.h"

#include "forms/comparedialog.h"
#include "tests/support/openwindow.h"
#include "tests/support/samplereport.h"
#include "tests/support/strictmain.h"
#include "tests/support/typing.h"

#include <QTableView>

using namespace gouji;
using namespace gouji::test;

namespace {

struct Desk : OpenWindow
{
    Desk()
    {
        workbench.settings().setValue(QStringLiteral("person"), QStringLiteral("李审核"));
        workbench.add(sampleReport());
    }
};

constexpr QStringView company = u"t3.received.company";

} // namespace

/// A reviewer marks a report and sees later what changed.
class TestReviewMarkFlow : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void showsWhatChangedSince()
    {
        Desk desk;
        desk.trigger("mark-reviewed");
        QCOMPARE(desk.session().undoStack().count(), 1);
        QVERIFY(desk.said().contains(QStringLiteral("李审核")));
        desk.session().enterText(cellOf(desk.session().report(), company), QStringLiteral("777"));
        desk.trigger("compare-reviewed");
        auto *dialog = desk.window.findChild<CompareDialog *>();
        QVERIFY(dialog);
        const auto *model = dialog->findChild<QTableView *>()->model();
        QVERIFY(model->headerData(1, Qt::Horizontal).toString().contains(QStringLiteral("李审核")));
        QCOMPARE(model->index(0, 0).data().toString(), QStringLiteral("New finding")); // the balance is broken now
        QVERIFY(
            !model->match(model->index(0, 2), Qt::DisplayRole, QStringLiteral("777"), 1, Qt::MatchExactly).isEmpty());
        QTest::keyClick(dialog->findChild<QTableView *>(), Qt::Key_Return);
    }

    void anotherMarkTakesThePlaceOfTheFirst()
    {
        Desk desk;
        desk.trigger("mark-reviewed");
        desk.session().enterText(cellOf(desk.session().report(), company), QStringLiteral("777"));
        desk.trigger("mark-reviewed");
        QCOMPARE(desk.session().report().reviewMarks.size(), std::size_t(1));
        desk.trigger("compare-reviewed");
        QCOMPARE(desk.window.findChild<CompareDialog *>()->findChild<QTableView *>()->model()->rowCount(), 0);
        desk.session().undoStack().undo();
        desk.session().undoStack().undo();
        desk.session().undoStack().undo();
        QVERIFY(desk.session().report() == sampleReport());
    }

    void withoutAMarkItIsSaid()
    {
        Desk desk;
        desk.trigger("compare-reviewed");
        QVERIFY2(desk.said().contains(QStringLiteral("has not marked")), qPrintable(desk.said()));
        QVERIFY(!desk.window.findChild<CompareDialog *>());
    }

    void aDamagedMarkIsSaid()
    {
        Desk desk;
        Report report = sampleReport();
        report.reviewMarks = {{QStringLiteral("李审核"), {}, QStringLiteral("x"), {}}};
        desk.session().replaceReport(report, QStringLiteral("x"));
        desk.trigger("compare-reviewed");
        QVERIFY(desk.said().contains(QStringLiteral("damaged")));
    }
};

GOUJI_WIDGET_TEST(TestReviewMarkFlow)
#include "tst_reviewmarkflow.moc"
