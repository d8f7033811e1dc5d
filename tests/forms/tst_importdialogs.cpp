// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/importdialog.h"
#include "forms/mergedialog.h"
#include "forms/reportview.h"
#include "forms/sourcepane.h"
#include "forms/verifydialog.h"
#include "tests/support/corpus.h"
#include "tests/support/samplereport.h"
#include "tests/support/strictmain.h"
#include "tests/support/typing.h"
#include "views/widgets/sourceview.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QDialogButtonBox>
#include <QLabel>
#include <QListView>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTabWidget>
#include <QTextBrowser>
#include <QToolButton>

using namespace gouji;
using namespace gouji::test;

namespace {

constexpr char16_t oneCell[] = u"t3.received.company";

/// A text with rows that are none of the form's.
ImportOffer doubtfulOffer()
{
    const QString path = projectFile("tests/data/import/unknown-and-undecided.txt");
    const Result<ReportReading> reading = readReportFile(readFile(path), path, FormLibrary::builtIn());
    return {QStringLiteral("a.txt"), reading->report, reading->source, {}};
}

ImportOffer offerIntoSample()
{
    ImportOffer offer = doubtfulOffer();
    offer.into = sampleReport();
    return offer;
}

template<typename Widget>
Widget *child(QWidget &window, const char *name)
{
    return window.findChild<Widget *>(QLatin1String(name));
}

void press(QWidget &window, const char *button)
{
    QTest::keyClick(child<QPushButton>(window, button), Qt::Key_Space);
}

Report with(Report report, qint64 figure)
{
    report.cell(cellOf(report, oneCell)).value = *Count::fromInteger(figure);
    return report;
}

bool isProseEmpty(const Report &report)
{
    return std::ranges::all_of(report.sections, [](const SectionText &text) { return text.blocks.empty(); });
}

} // namespace

class TestImportDialogs : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void showsDoubtsFirstAndBothPlaces()
    {
        ImportDialog dialog(doubtfulOffer());
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        auto *doubts = child<QListView>(dialog, "doubts");
        const QAbstractItemModelTester tester(doubts->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(doubts->model()->rowCount() > 0);
        QCOMPARE(dialog.focusWidget(), doubts);
        auto *source = dialog.findChild<SourceView *>();
        const QModelIndex before = source->currentIndex();
        QTest::keyClick(doubts, Qt::Key_Down);
        QVERIFY(source->currentIndex().isValid());
        QVERIFY(source->currentIndex() != before || doubts->model()->rowCount() == 1);
        QCOMPARE(dialog.focusWidget(), doubts);
        QTest::keyClick(doubts, Qt::Key_Return);
        QVERIFY(dialog.findChild<ReportView *>()->isAncestorOf(dialog.focusWidget()));
        QVERIFY(dialog.isAsRead());
        QCOMPARE(dialog.result(), doubtfulOffer().report);
    }

    void takesOnlyWhatIsChosen()
    {
        ImportDialog dialog(doubtfulOffer());
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        press(dialog, "tables");
        QVERIFY(!dialog.isAsRead());
        QVERIFY(isProseEmpty(dialog.result()));
        press(dialog, "texts");
        QVERIFY(!isProseEmpty(dialog.result()));
        QVERIFY(std::ranges::all_of(dialog.result().cells, [](const Cell &cell) { return cell.value.isBlank(); }));
        auto *pieces = child<QListWidget>(dialog, "pieces");
        press(dialog, "all");
        pieces->setFocus();
        pieces->setCurrentRow(0);
        QTest::keyClick(pieces, Qt::Key_Space);
        QCOMPARE(pieces->item(0)->checkState(), Qt::Unchecked);
        QCOMPARE(dialog.result().facts.year, 0);
        for (int i = 1; i < pieces->count(); ++i)
            pieces->item(i)->setCheckState(Qt::Unchecked);
        QVERIFY(!dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->isEnabled());
    }

    void showsWhatWouldChange()
    {
        ImportDialog dialog(offerIntoSample());
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        auto *changes = child<QTableView>(dialog, "changes");
        const QAbstractItemModelTester tester(changes->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        const int all = changes->model()->rowCount();
        QVERIFY(all > 0);
        press(dialog, "tables");
        QVERIFY(changes->model()->rowCount() > 0 && changes->model()->rowCount() < all);
        QCOMPARE(dialog.result().section(u"overview")->blocks, sampleReport().section(u"overview")->blocks);
        dialog.setInto(dialog.result());
        QCOMPARE(changes->model()->rowCount(), 0);
    }

    void offersTheFileAsLastYears()
    {
        ImportDialog dialog(offerIntoSample());
        dialog.show();
        const QSignalSpy asked(&dialog, &ImportDialog::asLastYearWanted);
        for (auto *button : dialog.findChildren<QPushButton *>()) {
            if (button->text().contains(QStringLiteral("last")))
                QTest::keyClick(button, Qt::Key_Space);
        }
        QCOMPARE(asked.size(), 1);
        QCOMPARE(dialog.QDialog::result(), static_cast<int>(QDialog::Rejected));
    }

    void isMendedAndTakenBackInPlace()
    {
        ImportDialog dialog(doubtfulOffer());
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        auto *doubts = child<QListView>(dialog, "doubts");
        QTest::keyClick(doubts, Qt::Key_Return);
        QWidget *cell = dialog.focusWidget();
        QTest::keyClick(cell, Qt::Key_9);
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
        QTRY_VERIFY(!dialog.isAsRead());
        QVERIFY(dialog.result() != doubtfulOffer().report);
        dialog.activateWindow();
        QVERIFY(dialog.isVisible());
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(dialog.result(), doubtfulOffer().report);
    }

    void goesByKeysInOrder()
    {
        ImportDialog dialog(doubtfulOffer());
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        const QString order = tabOrder(*child<QListView>(dialog, "doubts"));
        QVERIFY2(order.startsWith(QStringLiteral("doubts pieces all tables texts source")), qPrintable(order));
        QVERIFY2(order.contains(QStringLiteral("Open as a report")), qPrintable(order));
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(!dialog.isVisible());
    }

    void saysThatThePageIsTheSame()
    {
        VerifyDialog dialog({QStringLiteral("p.html"), {200, 200, 57, 30}, {}, 0});
        dialog.show();
        QVERIFY(child<QLabel>(dialog, "summary")->text().contains(QStringLiteral("all 200 figures and 57 sentences")));
        QVERIFY(!child<QTableView>(dialog, "differences")->isVisible());
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(!dialog.isVisible());
    }

    void showsDifferencesWordByWordAndLeadsThere()
    {
        const std::vector<Difference> differences{
            {DifferenceKind::Cell, QStringLiteral("place"), QStringLiteral("7"), QStringLiteral("8"), {}, {}},
            {DifferenceKind::Prose,
             QStringLiteral("there"),
             QStringLiteral("收到7件<b>"),
             QStringLiteral("收到8件<b>"),
             QStringLiteral("overview"),
             {}}};
        VerifyDialog dialog({QStringLiteral("p.html"), {}, differences, 2});
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        auto *table = child<QTableView>(dialog, "differences");
        QCOMPARE(dialog.focusWidget(), table);
        QTest::keyClick(table, Qt::Key_Down);
        QCOMPARE(child<QTextBrowser>(dialog, "words")->toPlainText(), QStringLiteral("收到78件<b>"));
        QVERIFY(child<QLabel>(dialog, "summary")->text().contains(QStringLiteral("2 place(s) of the page")));
        const QSignalSpy asked(&dialog, &VerifyDialog::placeWanted);
        QTest::keyClick(table, Qt::Key_Return);
        press(dialog, "go");
        QCOMPARE(asked.size(), 2);
        QCOMPARE(asked[0][0].value<Difference>().section, QStringLiteral("overview"));
        QCOMPARE(tabOrder(*table), QStringLiteral("differences words go Close"));
    }

    void namesTheTwoReadingsOfAFile()
    {
        MergeDialog dialog({{{}, QStringLiteral("place"), {}, QStringLiteral("7"), QStringLiteral("8")}});
        dialog.setSides(MergeDialog::Sides::DataAndText);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        QVERIFY(!child<QLabel>(dialog, "base")->isVisible());
        QCOMPARE(child<QPlainTextEdit>(dialog, "oursText")->extraSelections().size(), 1);
        QCOMPARE(child<QPlainTextEdit>(dialog, "theirsText")->extraSelections()[0].cursor.selectedText(),
                 QStringLiteral("8"));
        QVERIFY(child<QListWidget>(dialog, "list")->item(0)->text().endsWith(QStringLiteral("data")));
        QTest::keyClick(child<QRadioButton>(dialog, "theirs"), Qt::Key_Space);
        QVERIFY(child<QListWidget>(dialog, "list")->item(0)->text().endsWith(QStringLiteral("visible text")));
        QEvent change(QEvent::LanguageChange);
        QCoreApplication::sendEvent(&dialog, &change);
        QVERIFY(child<QRadioButton>(dialog, "ours")->text().contains(QStringLiteral("data")));
    }

    void keepsTheSourceBesideTheReport()
    {
        SourcePane pane;
        pane.show();
        QVERIFY(pane.isEmpty());
        QVERIFY(!pane.showPlace({1, 0, {}, {}}));
        const ImportOffer offer = doubtfulOffer();
        pane.setOutline(offer.fileName, offer.source);
        QVERIFY(!pane.isEmpty());
        QVERIFY(pane.showPlace(offer.report.origin.provenance.begin()->second));
        std::vector<QImage> pages(2, QImage(100, 100, QImage::Format_RGB32));
        pane.setPages(QStringLiteral("scan.pdf"), pages);
        QVERIFY(pane.showPlace({0, 2, {}, {}}));
        for (auto *button : pane.findChildren<QToolButton *>())
            QVERIFY(!button->accessibleName().isEmpty());
        QVERIFY(!pane.showPlace({0, 3, {}, {}}));
    }

    void speaksAnotherLanguageWithoutLosingChoices()
    {
        ImportDialog dialog(offerIntoSample());
        press(dialog, "tables");
        const Report before = dialog.result();
        QEvent change(QEvent::LanguageChange);
        QCoreApplication::sendEvent(&dialog, &change);
        QCOMPARE(dialog.result(), before);
        QCOMPARE(with(before, 3), with(dialog.result(), 3));
    }
};

GOUJI_WIDGET_TEST(TestImportDialogs)
#include "tst_importdialogs.moc"
