// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/sumpage.h"
#include "tests/model/collection/countydesk.h"
#include "tests/support/strictmain.h"
#include "tests/support/typing.h"
#include "views/widgets/formtable.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTabWidget>

using namespace gouji;
using namespace gouji::test;

namespace {

/// The page of an invented county's sum, in a window of its own.
struct ShownCounty
{
    ShownCounty()
    {
        county.send(office, 5);
        county.send(finance, 30);
        county.send(schools, 65);
        page.resize(1300, 640);
        page.show(county.state());
        page.QWidget::show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        QObject::connect(&page, &SumPage::keptChanged, &page, [this](const KeptSum &kept) {
            county.desk().keep(kept);
            page.show(county.state());
        });
    }
    template<typename Widget>
    Widget *find(const char *name) const
    {
        return page.findChild<Widget *>(QString::fromLatin1(name));
    }
    /// The table that holds the cell that all tests look at.
    FormTableView *table() const
    {
        for (FormTableView *view : page.findChildren<FormTableView *>()) {
            if (view->isVisible() && view->tableModel().cellAt(view->currentIndex()) == CountyDesk::cell())
                return view;
        }
        return nullptr;
    }
    QString title() const { return find<QLabel>("cellTitle")->text(); }
    QTableView *parts() const { return find<QTableView>("contributions"); }
    /// What a table shows at the cell that all tests look at.
    QString figure() const
    {
        for (const TableModel *model : page.findChildren<TableModel *>()) {
            if (const QModelIndex index = model->indexOf(CountyDesk::cell()); index.isValid())
                return index.data().toString();
        }
        return {};
    }

    CountyDesk county;
    FormLibrary forms = FormLibrary::builtIn();
    SumPage page{forms};
};

} // namespace

/// The page of the sum with real keys: from a total to what it is made of, without units, adjusted, frozen.
class TestSumPage : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void aTotalSaysWhatItIsMadeOf()
    {
        const ShownCounty shown;
        QCOMPARE(shown.figure(), QStringLiteral("100"));
        QVERIFY2(shown.title().endsWith(QStringLiteral("100")), qPrintable(shown.title()));
        QCOMPARE(shown.parts()->model()->rowCount(), 4);
        QCOMPARE(shown.find<QLabel>("summary")->text(), QStringLiteral("3 report(s) summed · 1 missing"));
        const QAbstractItemModelTester tester(shown.parts()->model());
    }

    void enterGoesToThePartsAndEscBack()
    {
        ShownCounty shown;
        FormTableView *table = shown.table();
        QVERIFY(table);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget(), shown.parts());
        const QSignalSpy wanted(&shown.page, &SumPage::draftWanted);
        QTest::keyClick(shown.parts(), Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][0].toInt(), 3);
        QCOMPARE(*static_cast<const CellId *>(wanted[0][1].constData()),
                 CountyDesk::form()->cell(CountyDesk::cell()).id);
        QTest::keyClick(shown.parts(), Qt::Key_Escape);
        QCOMPARE(QApplication::focusWidget(), table);
        QTest::keyClick(table, Qt::Key_9); // nothing can be typed into a sum
        QCOMPARE(shown.figure(), QStringLiteral("100"));
        QTest::keyClick(table, Qt::Key_Delete);
        QCOMPARE(shown.figure(), QStringLiteral("100"));
    }

    void withoutAUnitIsATrial()
    {
        ShownCounty shown;
        const QSignalSpy kept(&shown.page, &SumPage::keptChanged);
        shown.parts()->setFocus();
        shown.parts()->setCurrentIndex(shown.parts()->model()->index(0, 0));
        QTest::keyClick(shown.parts(), Qt::Key_Space);
        QCOMPARE(shown.figure(), QStringLiteral("35"));
        QVERIFY2(shown.title().contains(QStringLiteral("35")) && shown.title().contains(QStringLiteral("100")),
                 qPrintable(shown.title()));
        QVERIFY(shown.find<QWidget>("trial")->isVisible());
        QCOMPARE(received(shown.page.sum()->rollUp()), 100); // what is frozen or opened is the sum
        QTest::keyClick(shown.find<QPushButton>("countAgain"), Qt::Key_Space);
        QCOMPARE(shown.figure(), QStringLiteral("100"));
        QVERIFY(!shown.find<QWidget>("trial")->isVisible());
        QCOMPARE(kept.size(), 0);
    }

    void aUnitIsLeftOutForAReason()
    {
        ShownCounty shown;
        shown.parts()->setFocus();
        shown.parts()->setCurrentIndex(shown.parts()->model()->index(0, 0));
        QTest::keyClick(shown.parts(), Qt::Key_Space);
        auto *reason = shown.find<QLineEdit>("trialReason");
        QVERIFY(!shown.find<QPushButton>("leaveOut")->isEnabled());
        reason->setFocus();
        commit(*reason, QStringLiteral("数据待核"));
        QTest::keyClick(reason, Qt::Key_Return);
        QCOMPARE(shown.county.desk().keptSum(countyBody).leftOut.front().reason, QStringLiteral("数据待核"));
        QCOMPARE(shown.figure(), QStringLiteral("35"));
        QVERIFY(!shown.find<QWidget>("trial")->isVisible());
        // Among the adjustments it can be taken back.
        shown.find<QTabWidget>("notes")->setCurrentIndex(2);
        auto *list = shown.find<QListWidget>("kept");
        QCOMPARE(list->count(), 1);
        list->setFocus();
        list->setCurrentRow(0);
        QTest::keyClick(shown.find<QPushButton>("remove"), Qt::Key_Space);
        QCOMPARE(shown.figure(), QStringLiteral("100"));
    }

    void adjustmentsNeedAReason()
    {
        ShownCounty shown;
        shown.find<QTabWidget>("notes")->setCurrentIndex(2);
        auto *figure = shown.find<QLineEdit>("figure");
        auto *reason = shown.find<QLineEdit>("reason");
        auto *add = shown.find<QPushButton>("add");
        figure->setFocus();
        QTest::keyClicks(figure, QStringLiteral("-4"));
        QVERIFY(!add->isEnabled());
        QTest::keyClick(figure, Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), reason);
        commit(*reason, QStringLiteral("联合受理四件"));
        QTest::keyClick(reason, Qt::Key_Return);
        QCOMPARE(shown.figure(), QStringLiteral("96"));
        const Adjustment made = shown.county.desk().keptSum(countyBody).adjustments.front();
        QCOMPARE(made.reason, QStringLiteral("联合受理四件"));
        QCOMPARE(shown.parts()->model()->rowCount(), 5);

        auto *list = shown.find<QListWidget>("kept");
        list->setFocus();
        list->setCurrentRow(0);
        QCOMPARE(figure->text(), QStringLiteral("-4"));
        figure->setFocus();
        figure->selectAll();
        QTest::keyClicks(figure, QStringLiteral("-3"));
        QTest::keyClick(shown.find<QPushButton>("change"), Qt::Key_Space);
        QCOMPARE(shown.figure(), QStringLiteral("97"));
        list->setCurrentRow(0);
        QTest::keyClick(shown.find<QPushButton>("remove"), Qt::Key_Space);
        QCOMPARE(shown.figure(), QStringLiteral("100"));
        QVERIFY(shown.county.desk().keptSum(countyBody).adjustments.empty());
    }

    void anAdjustmentOfACountIsWhole()
    {
        ShownCounty shown;
        shown.find<QTabWidget>("notes")->setCurrentIndex(2);
        shown.find<QLineEdit>("reason")->setText(QStringLiteral("x"));
        for (const auto &[typed, isTaken] :
             {std::pair("1.5", false), std::pair("0", false), std::pair("two", false), std::pair("+2", true)}) {
            shown.find<QLineEdit>("figure")->setText(QString::fromLatin1(typed));
            QCOMPARE(shown.find<QPushButton>("add")->isEnabled(), isTaken);
        }
        shown.page.setReadOnly(true);
        QVERIFY(!shown.find<QPushButton>("add")->isEnabled());
        QVERIFY(!shown.find<QPushButton>("freeze")->isEnabled());
    }

    void anotherBodysSum()
    {
        ShownCounty shown;
        shown.county.send(station, 8);
        shown.page.show(shown.county.state());
        auto *body = shown.find<QComboBox>("body");
        QCOMPARE(body->count(), 3);
        body->setFocus();
        QTest::keyClick(body, Qt::Key_Down);
        QCOMPARE(shown.page.sum()->scope().body, QString::fromUtf8(town));
        QCOMPARE(shown.figure(), QStringLiteral("8"));
        shown.page.show(shown.county.state()); // a draft came: the choice stays
        QCOMPARE(shown.page.sum()->scope().body, QString::fromUtf8(town));
        QTest::keyClick(body, Qt::Key_Down);
        QCOMPARE(shown.figure(), QStringLiteral("108"));
    }

    void pickedUnitsAreSummedAndNothingIsKeptOfThem()
    {
        ShownCounty shown;
        shown.page.pick({2, 3});
        QCOMPARE(shown.figure(), QStringLiteral("95"));
        QVERIFY(!shown.find<QPushButton>("freeze")->isEnabled());
        QVERIFY(shown.find<QPushButton>("makeReport")->isEnabled());
    }

    void aFindingLeadsToItsUnit()
    {
        ShownCounty shown;
        Report blank = filledReport(CountyDesk::form());
        blank.cells[3].value = CellValue();
        shown.county.send(station, draftOf(QStringLiteral("站.docx"), blank));
        shown.page.show(shown.county.state());
        const QSignalSpy wanted(&shown.page, &SumPage::draftWanted);
        auto *findings = shown.find<QListView>("findings");
        for (int row = 0; row < findings->model()->rowCount(); ++row) {
            if (findings->model()->index(row, 0).data().toString().contains(QString::fromUtf8(station)))
                findings->setCurrentIndex(findings->model()->index(row, 0));
        }
        findings->setFocus();
        QTest::keyClick(findings, Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][0].toInt(), 5);
        QCOMPARE(*static_cast<const CellId *>(wanted[0][1].constData()), CountyDesk::form()->cells()[3].id);
    }

    void whatLastYearCarriedOutIsCompared()
    {
        ShownCounty shown;
        const CellIndex in = CountyDesk::form()->role(u"carried_in").front();
        Report own = shown.page.sum()->rollUp().report();
        setCount(own, in, 1);
        shown.county.send("清溪县人民政府", draftOf(QStringLiteral("own"), own));
        shown.page.show(shown.county.state());
        std::map<QString, Draft> before;
        for (const char *unit : {"清溪县人民政府", office, finance, schools}) {
            Report report = filledReport(CountyDesk::form());
            report.facts.year = 2023;
            setCount(report, CountyDesk::form()->role(u"carried_out").front(), 1);
            before[QString::fromUtf8(unit)] = draftOf(QString::fromUtf8(unit), report);
        }
        shown.page.setLastYear(
            [&](const QString &unit) { return before.contains(unit) ? std::optional(before.at(unit)) : std::nullopt; });
        const auto said = [&] {
            QString text;
            const QAbstractItemModel &lines = *shown.find<QListView>("findings")->model();
            for (int row = 0; row < lines.rowCount(); ++row)
                text += lines.index(row, 0).data().toString() + u'\n';
            return text;
        };
        QVERIFY2(said().contains(QStringLiteral("had carried out 3")), qPrintable(said()));
        before.erase(QString::fromUtf8(finance)); // of one unit nothing is known: then it is not said
        shown.page.show(shown.county.state());
        QVERIFY2(!said().contains(QStringLiteral("had carried out")), qPrintable(said()));
    }

    void addsUpWhenItIsSeen()
    {
        ShownCounty shown;
        shown.page.hide();
        shown.county.send(station, 7);
        shown.page.show(shown.county.state());
        QCOMPARE(shown.figure(), QStringLiteral("100")); // nobody sees it
        shown.page.QWidget::show();
        QCOMPARE(shown.figure(), QStringLiteral("107"));
        shown.page.hide();
        shown.county.send(town, 900);
        shown.page.show(shown.county.state());
        QCOMPARE(received(shown.page.sum()->rollUp()), 107);
    }

    void withoutUnitsItSaysWhatToDo()
    {
        const FormLibrary forms = FormLibrary::builtIn();
        SumPage page(forms);
        page.show(std::make_shared<const DeskState>());
        page.QWidget::show();
        QVERIFY(page.findChild<QLabel *>(QStringLiteral("hint"))->isVisible());
        QVERIFY(!page.sum());
    }

    void everyPartHasANameAndAWayToIt()
    {
        ShownCounty shown;
        for (const char *name :
             {"body", "contributions", "findings", "own", "frozen", "trialReason", "figure", "reason", "kept"})
            QVERIFY2(!shown.find<QWidget>(name)->accessibleName().isEmpty(), name);
        shown.find<QComboBox>("body")->setFocus();
        for (int step = 0; step < 3; ++step)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
        QCOMPARE(QApplication::focusWidget(), shown.find<QListView>("findings"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
        QCOMPARE(QApplication::focusWidget(), shown.find<QComboBox>("body"));
    }
};

GOUJI_WIDGET_TEST(TestSumPage)
#include "tst_sumpage.moc"
