// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/comparedialog.h"
#include "tests/support/samplereport.h"
#include "tests/support/strictmain.h"
#include "tests/support/typing.h"
#include "views/widgets/changedwords.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTextBrowser>

using namespace gouji;
using namespace gouji::test;

namespace {

const QString sentence = QStringLiteral("全县政务公开工作领导小组办公室认真落实主动公开各项要求并建立台账。");

template<typename Widget>
Widget *child(QWidget &window, const char *name)
{
    return window.findChild<Widget *>(QLatin1String(name));
}

void setCount(Report &report, QStringView cell, qint64 number)
{
    report.cell(cellOf(report, cell)).value = *Count::fromInteger(number);
}

Paragraph &overview(Report &report)
{
    return std::get<Paragraph>(report.section(u"overview")->blocks.front());
}

/// Two years of the sample: a figure more, a paragraph changed.
Comparison twoYears()
{
    Comparison comparison{{QStringLiteral("2023"), sampleReport()}, {QStringLiteral("2024"), sampleReport()}, {}, {}};
    comparison.before.report.facts.year = 2023;
    setCount(comparison.before.report, u"t3.received.company", 8);
    setCount(comparison.after.report, u"t3.received.company", 9);
    overview(comparison.before.report) = Paragraph::fromText(QStringLiteral("收到7件<b>。") + sentence);
    overview(comparison.after.report) = Paragraph::fromText(QStringLiteral("收到8件<b>。") + sentence);
    return comparison;
}

} // namespace

/// Two reports side by side, with real keys.
class TestCompareDialog : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void keysLeadFromChangeToChange()
    {
        CompareDialog dialog(twoYears());
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        auto *table = child<QTableView>(dialog, "differences");
        const QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(dialog.focusWidget(), table);
        QCOMPARE(table->model()->rowCount(), 3); // year, paragraph, figure
        child<QCheckBox>(dialog, "changedOnly")->setFocus();
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Space);
        QVERIFY(table->model()->rowCount() > 200);
        const auto current = [table](int column) {
            return table->currentIndex().siblingAtColumn(column).data().toString();
        };
        QCOMPARE(current(2), QStringLiteral("2024"));
        QTest::keyClick(&dialog, Qt::Key_F8);
        QVERIFY(current(2).contains(QStringLiteral("收到8件")));
        QTest::keyClick(&dialog, Qt::Key_F8);
        QCOMPARE(current(3) + u' ' + current(4), QStringLiteral("+1 +12.5%"));
        QTest::keyClick(&dialog, Qt::Key_F8); // there is none
        QCOMPARE(current(3), QStringLiteral("+1"));
        QTest::keyClick(&dialog, Qt::Key_F8, Qt::ShiftModifier);
        QVERIFY(current(2).contains(QStringLiteral("收到8件")));
    }

    void marksWordsAndNamesTheSource()
    {
        CompareDialog dialog(twoYears());
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        QTest::keyClick(child<QTableView>(dialog, "differences"), Qt::Key_Down);
        QCOMPARE(child<QTextBrowser>(dialog, "beforeWords")->toPlainText(), QStringLiteral("收到7件<b>。") + sentence);
        QVERIFY(child<QTextBrowser>(dialog, "beforeWords")->toHtml().contains(QStringLiteral("line-through")));
        QVERIFY(child<QTextBrowser>(dialog, "afterWords")->toHtml().contains(QStringLiteral("underline")));
        QVERIFY(child<QLabel>(dialog, "sources")->isVisible());
        QVERIFY(child<QLabel>(dialog, "sources")->text().contains(QStringLiteral("paragraph 1")));
        QVERIFY(child<QLabel>(dialog, "summary")->text().contains(QStringLiteral("Text that stands in the other")));
        QTest::keyClick(child<QTableView>(dialog, "differences"), Qt::Key_Down);
        QVERIFY(!child<QLabel>(dialog, "sources")->isVisible());
    }

    void leadsToThePlaceAndCopies()
    {
        CompareDialog dialog(twoYears());
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        auto *table = child<QTableView>(dialog, "differences");
        const QSignalSpy asked(&dialog, &CompareDialog::placeWanted);
        QTest::keyClick(&dialog, Qt::Key_F8);
        QTest::keyClick(&dialog, Qt::Key_F8);
        QTest::keyClick(table, Qt::Key_Return);
        QTest::keyClick(child<QPushButton>(dialog, "go"), Qt::Key_Space);
        QCOMPARE(asked.size(), 2);
        QCOMPARE(asked[0][0].value<Difference>().cell->toString(), QStringLiteral("t3.received.company"));
        QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
        const QStringList lines = QApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 4);
        QVERIFY(lines[0].startsWith(QStringLiteral("Place\t2023\t2024\t")));
        QVERIFY2(lines[3].endsWith(QStringLiteral("\t8\t9\t+1\t+12.5%")), qPrintable(lines[3]));
        QCOMPARE(tabOrder(*table),
                 QStringLiteral("differences beforeWords afterWords changedOnly previous next go copy Close"));
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(!dialog.isVisible());
    }

    void theSameIsSaid()
    {
        CompareDialog dialog({{QStringLiteral("a"), sampleReport()}, {QStringLiteral("b"), sampleReport()}, {}, {}});
        dialog.show();
        QVERIFY(child<QLabel>(dialog, "summary")->text().contains(QStringLiteral("The two say the same.")));
        QCOMPARE(child<QTableView>(dialog, "differences")->model()->rowCount(), 0);
        QEvent change(QEvent::LanguageChange);
        QCoreApplication::sendEvent(&dialog, &change);
        QVERIFY(child<QLabel>(dialog, "summary")->text().contains(QStringLiteral("The two say the same.")));
    }

    void newFindingsComeFirst()
    {
        Comparison comparison = twoYears();
        Finding finding;
        finding.check = CheckId(QStringLiteral("STR-01"));
        finding.wording = QStringLiteral("STR-01");
        finding.section = QStringLiteral("overview");
        comparison.newFindings = {finding};
        CompareDialog dialog(comparison);
        auto *model = child<QTableView>(dialog, "differences")->model();
        QCOMPARE(model->index(0, 0).data().toString(), QStringLiteral("New finding"));
        QVERIFY(!model->index(0, 2).data().toString().isEmpty());
    }

    void shadesInsideAndBesideChanges()
    {
        Theme theme;
        theme.grid = Qt::gray;
        theme.warning = Qt::red;
        theme.warningTint = Qt::yellow;
        using Kind = WordChange::Kind;
        const QString html = changedWordsHtml({{Kind::Kept, QStringLiteral("ab<")},
                                               {Kind::Removed, QStringLiteral("no")},
                                               {Kind::Added, QStringLiteral("cd")},
                                               {Kind::Kept, QStringLiteral("ef")}},
                                              Kind::Added, theme, {{1, 2}, {6, 1}});
        QCOMPARE(html, QStringLiteral("a<span style=\"background-color:#a0a0a4\">b&lt;</span>"
                                      "<u style=\"color:#ff0000;background-color:#ffff00\">cd</u>"
                                      "e<span style=\"background-color:#a0a0a4\">f</span>"));
    }
};

GOUJI_WIDGET_TEST(TestCompareDialog)
#include "tst_comparedialog.moc"
