// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/decisiondialog.h"
#include "tests/app/desk/countydesk.h"
#include "tests/support/strictmain.h"
#include "tests/support/typing.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTabWidget>
#include <QTimer>

using namespace gouji;
using namespace gouji::test;

class TestDeskWindow : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void takesInWhatUnitsSent()
    {
        CountyDesk county;
        county.put("财政/年报.txt", CountyDesk::reportOf("甲县财政局"));
        county.put("水利.txt", CountyDesk::reportOf("甲县水利局", true));
        county.put("其他.txt", CountyDesk::reportOf("乙市公安局"));
        county.put("坏.docx", "PK\x03\x04 cut");
        county.open();
        QCOMPARE(county.unitStatus("甲县人民政府"), QStringLiteral("not handed in"));
        QCOMPARE(county.unitStatus("甲县财政局"), QStringLiteral("to review"));
        QVERIFY(county.shown("甲县水利局", UnitQueueModel::ErrorsColumn).startsWith(u'●'));
        QCOMPARE(county.shown("甲县财政局", UnitQueueModel::ErrorsColumn), QStringLiteral("✓"));
        QCOMPARE(county.find<QTableView>("apart")->model()->rowCount(), 2);
        QCOMPARE(county.saved().units.size(), 3U);
        const Delivery delivery = county.saved().find(QStringLiteral("甲县财政局"))->deliveries.front();
        QCOMPARE(delivery.file, QStringLiteral("财政/年报.txt"));
        QCOMPARE(delivery.digest, contentDigestText(CountyDesk::reportOf("甲县财政局")));
    }

    void pagesHaveKeysAndTakeTheFocus()
    {
        CountyDesk county;
        county.open();
        const auto *pages = county.desk->findChild<QTabWidget *>();
        for (const int page : {3, 1, 2, 0}) {
            QTest::keyClick(county.desk->focusWidget(), Qt::Key(Qt::Key_1 + page), Qt::ControlModifier);
            QCOMPARE(pages->currentIndex(), page);
            QVERIFY(pages->currentWidget()->isAncestorOf(county.desk->focusWidget()));
        }
    }

    /// At 200 % a window has room for a few lines; a unit that came back five times has more to tell.
    void whatIsSaidOfAUnitIsReachedInASmallWindow()
    {
        CountyDesk county;
        county.open();
        county.desk->resize(683, 384);
        auto *said = county.find<QLabel>("decisions");
        said->setText(QStringLiteral("2025-01-08 returned, due 2025-01-15: table 3\n").repeated(20));
        QTRY_VERIFY(said->height() >= said->heightForWidth(said->width()));
        auto *details = county.find<QScrollArea>("details");
        QVERIFY(details->viewport()->width() >= details->widget()->minimumSizeHint().width());
        details->setFocus();
        QTest::keyClick(details, Qt::Key_PageDown);
        QVERIFY(details->verticalScrollBar()->value() > 0);
    }

    void threeRoundsByKeys()
    {
        CountyDesk county;
        county.put("a.txt", CountyDesk::reportOf("甲县财政局", true));
        county.open();
        county.selectUnit("甲县财政局");
        QTimer::singleShot(0, [&] {
            auto *dialog = county.desk->findChild<DecisionDialog *>();
            QVERIFY(dialog);
            QTest::keyClicks(dialog->findChild<QPlainTextEdit *>(QStringLiteral("reason")), QStringLiteral("table 3"));
            QTest::keyClick(dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok), Qt::Key_Space);
        });
        QTest::keyClick(county.find<QTableView>("queue"), Qt::Key_R, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(county.unitStatus("甲县财政局"), QStringLiteral("returned"),
                                  30000);                        // the letter is written
        county.put("b.txt", CountyDesk::reportOf("甲县财政局")); // the folder is watched
        QTRY_COMPARE(county.unitStatus("甲县财政局"), QStringLiteral("sent again"));
        QCOMPARE(county.shown("甲县财政局", UnitQueueModel::RoundsColumn), QStringLiteral("1"));
        county.desk->activateWindow();
        QTRY_VERIFY(county.desk->isActiveWindow());
        QTest::keyClick(county.find<QTableView>("queue"), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(county.unitStatus("甲县财政局"), QStringLiteral("cleared"));
        const UnitYear year = *county.saved().find(QStringLiteral("甲县财政局"));
        QCOMPARE(year.deliveries.size(), 2U);
        QCOMPARE(year.decisions.front().reason, QStringLiteral("table 3"));
        QVERIFY(year.decisions.front().due > QDate::currentDate());
        QTest::keyClick(county.find<QTableView>("queue"), Qt::Key_Backspace, Qt::ControlModifier);
        QCOMPARE(county.unitStatus("甲县财政局"), QStringLiteral("sent again"));
    }

    void returnsAllThatIsSelectedWithLettersAndComments()
    {
        CountyDesk county;
        county.put("财政.docx", CountyDesk::docxOf("甲县财政局"));
        county.put("水利.txt", CountyDesk::reportOf("甲县水利局", true));
        county.open();
        county.find<QTableView>("queue")->selectAll(); // with one that handed in nothing
        QTimer::singleShot(0, [&] {
            auto *dialog = county.desk->findChild<DecisionDialog *>();
            dialog->findChild<QLineEdit *>(QStringLiteral("office"))->setText(QStringLiteral("甲县政务公开办"));
            QTest::keyClick(dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok), Qt::Key_Space);
        });
        QTest::keyClick(county.find<QTableView>("queue"), Qt::Key_R, Qt::ControlModifier);
        QTRY_COMPARE(county.unitStatus("甲县水利局"), QStringLiteral("returned"));
        QCOMPARE(county.unitStatus("甲县财政局"), QStringLiteral("returned"));
        QCOMPARE(county.unitStatus("甲县人民政府"), QStringLiteral("not handed in"));
        const QStringList letters = county.saved().find(QStringLiteral("甲县财政局"))->decisions.front().letters;
        const QString day = QDate::currentDate().toString(Qt::ISODate);
        const QString folder = QStringLiteral("退回/%1/").arg(day);
        QCOMPARE(letters, QStringList({folder + QStringLiteral("甲县财政局 退回修改意见.docx"),
                                       folder + QStringLiteral("甲县财政局 批注.docx")}));
        const Result<Report> returned = openReport(county.folder.filePath(letters[1]), FormLibrary::builtIn());
        QVERIFY(returned && !returned->threads.empty()); // its comments stand at their places
        QCOMPARE(readFile(county.folder.filePath(QStringLiteral("财政.docx"))), CountyDesk::docxOf("甲县财政局"));
        QVERIFY(county.find<QLabel>("message")->text().contains(QStringLiteral("退回")));
        county.desk->desk().scanner().scan();
        county.settle();
        QVERIFY(!county.find<QTableView>("apart")->isVisible()); // what goes back is nobody's draft
    }

    void theFirstOfTheQueueIsInFocusThoughTheListCameAfterTheDrafts()
    {
        CountyDesk county;
        county.put("a.txt", CountyDesk::reportOf("甲县水利局"));
        county.desk = county.window.deskFlow().makeIn(county.folder.path(), 2024);
        county.settle();
        QVERIFY(county.find<QTableView>("apart")->model()->rowCount() > 0);
        county.desk->desk().importUnits(county.folder.filePath(QStringLiteral("units.csv")));
        county.settle();
        QCOMPARE(county.find<QLabel>("unitName")->text(), QStringLiteral("甲县水利局"));
    }

    void theFirstOfTheQueueIsInFocusUntilSomebodyMoves()
    {
        CountyDesk county;
        county.put("a.txt", CountyDesk::reportOf("甲县水利局"));
        county.open();
        QCOMPARE(county.find<QLabel>("unitName")->text(), QStringLiteral("甲县水利局")); // what can be reviewed
        QCOMPARE(county.desk->focusWidget(), county.find<QTableView>("queue"));
        county.selectUnit("甲县人民政府");
        county.put("b.txt", CountyDesk::reportOf("甲县财政局"));
        QTRY_COMPARE(county.unitStatus("甲县财政局"), QStringLiteral("to review"));
        QCOMPARE(county.find<QLabel>("unitName")->text(), QStringLiteral("甲县人民政府"));
    }

    void goesFromUnitToUnitAndSelectsEachAlone()
    {
        CountyDesk county;
        county.put("a.txt", CountyDesk::reportOf("甲县财政局"));
        county.put("b.txt", CountyDesk::reportOf("甲县水利局"));
        county.open();
        auto *queue = county.find<QTableView>("queue");
        QTest::keyClick(queue, Qt::Key_Down, Qt::ControlModifier);
        QCOMPARE(county.find<QLabel>("unitName")->text(), QStringLiteral("甲县水利局"));
        QCOMPARE(queue->selectionModel()->selectedRows().size(), 1);
        QTest::keyClick(queue, Qt::Key_Return, Qt::ControlModifier); // clears it, and goes on
        QCOMPARE(county.unitStatus("甲县水利局"), QStringLiteral("cleared"));
        QCOMPARE(county.unitStatus("甲县财政局"), QStringLiteral("to review"));
    }

    void aDecisionStaysWithTheVersionThatItIsAbout()
    {
        UnitYear year;
        const QDateTime now(QDate(2025, 1, 20), {}, Qt::UTC);
        year.add({QStringLiteral("a.docx"), QStringLiteral("a"), now});
        year.add({QStringLiteral("b.docx"), QStringLiteral("b"), now.addDays(1)}); // came while the letter was written
        Decision returned;
        returned.digest = QStringLiteral("a");
        DeskDocument::decide(year, returned, now.addDays(1));
        QCOMPARE(year.status(), UnitStatus::SentAgain);
        DeskDocument::decide(year, Decision(), now.addDays(2));
        QCOMPARE(year.decisions.back().digest, QStringLiteral("b"));
    }

    void comparesWhatUnitsPublished()
    {
        CountyDesk county;
        county.put("财政.txt", CountyDesk::reportOf("甲县财政局"));
        county.put("水利.txt", CountyDesk::reportOf("甲县水利局"));
        county.open();
        for (const char *unit : {"甲县财政局", "甲县水利局"}) {
            Decision published;
            published.kind = DecisionKind::Published;
            const std::optional<int> index = county.desk->desk().state()->units().find(QString::fromUtf8(unit));
            county.desk->desk().decide({*index}, published);
        }
        const QTemporaryDir pages;
        QVERIFY(writeWholeFile(pages.filePath(QStringLiteral("a.txt")), CountyDesk::reportOf("甲县财政局")).isOk());
        QVERIFY(
            writeWholeFile(pages.filePath(QStringLiteral("b.txt")), CountyDesk::reportOf("甲县水利局", true)).isOk());
        PagesFlow flow(county.desk->desk(), county.workbench.forms(), *county.desk);
        const QSignalSpy said(&flow, &PagesFlow::said);
        flow.compare(pages.path());
        QTRY_COMPARE(said.size(), 1);
        QVERIFY(said.first().first().toString().contains(QStringLiteral("公布核对")));
        QCOMPARE(county.saved().find(QStringLiteral("甲县财政局"))->decisions.back().differences, 0);
        QVERIFY(county.saved().find(QStringLiteral("甲县水利局"))->decisions.back().differences > 0);
        const QString written = QStringLiteral("审核/公布核对 %1.csv").arg(QDate::currentDate().toString(Qt::ISODate));
        QVERIFY(readFile(county.folder.filePath(written)).contains("b.txt"));
        flow.compare(county.folder.filePath(QStringLiteral("nowhere")));
        QCOMPARE(said.size(), 2);
        QVERIFY(said.last().last().toBool()); // nothing to compare there
    }

    void aPersonSaysWhoseItIs()
    {
        CountyDesk county;
        county.put("年报.txt", CountyDesk::reportOf("财政局"));
        county.open();
        QCOMPARE(county.find<QComboBox>("owner")->currentText(), QStringLiteral("甲县财政局")); // the likeliest first
        QTest::keyClick(county.find<QPushButton>("place"), Qt::Key_Space);
        QCOMPARE(county.unitStatus("甲县财政局"), QStringLiteral("to review"));
    }

    void whatIsNoDraftIsSetAside()
    {
        CountyDesk county;
        county.put("名单.docx", "PK\x03\x04 no report");
        county.open();
        auto *apart = county.find<QTableView>("apart");
        QCOMPARE(apart->model()->rowCount(), 1);
        QVERIFY(!county.find<QPushButton>("place")->isEnabled()); // nothing could be read of it
        QTest::keyClick(county.find<QPushButton>("setAside"), Qt::Key_Space);
        QVERIFY(!apart->isVisible());
        county.desk->desk().scanner().scan();
        county.settle();
        QVERIFY(!apart->isVisible());
    }

    void opensItsOwnCopyAndRemembersThatItWasSeen()
    {
        CountyDesk county;
        county.put("a.txt", CountyDesk::reportOf("甲县财政局"));
        county.open();
        county.selectUnit("甲县财政局");
        QTest::keyClick(county.find<QTableView>("queue"), Qt::Key_Return);
        QTRY_VERIFY(county.workbench.current());
        const ReportDocument &copy = *county.workbench.current();
        QCOMPARE(QDir(county.folder.path()).relativeFilePath(copy.path()), QStringLiteral("审核/甲县财政局.gouji"));
        QVERIFY(county.workbench.current()->session().isReadOnly());
        const UnitYear year = *county.saved().find(QStringLiteral("甲县财政局"));
        QCOMPARE(year.seen, year.deliveries.front().digest);
        QCOMPARE(year.deliveries.front().review, QStringLiteral("审核/甲县财政局.gouji"));
        county.desk->desk().scanner().scan();
        county.settle();
        QVERIFY(!county.find<QTableView>("apart")->isVisible()); // a copy is nobody's draft
    }

    void whatAReviewerAcceptedCountsNoMore()
    {
        CountyDesk county;
        county.put("a.txt", CountyDesk::reportOf("甲县财政局", true));
        county.open();
        county.selectUnit("甲县财政局");
        const QString before = county.shown("甲县财政局", UnitQueueModel::ErrorsColumn);
        QVERIFY(before.startsWith(u'●'));
        QTest::keyClick(county.find<QTableView>("queue"), Qt::Key_Return);
        QTRY_VERIFY(county.workbench.current());
        Session &session = county.workbench.current()->session();
        for (const Finding &finding : session.readyFindings())
            session.accept(finding, QStringLiteral("口径不同"), QStringLiteral("王审核"));
        QVERIFY(county.workbench.current()->save());
        QTRY_COMPARE(county.shown("甲县财政局", UnitQueueModel::ErrorsColumn), QStringLiteral("✓"));
    }

    void anOlderVersionCanCount()
    {
        CountyDesk county;
        county.put("年报.txt", CountyDesk::reportOf("甲县财政局"));
        county.put("年报最终版.txt", CountyDesk::reportOf("甲县财政局", true));
        county.open();
        county.selectUnit("甲县财政局");
        auto *versions = county.find<QListWidget>("versions");
        QCOMPARE(versions->count(), 2);
        QCOMPARE(versions->currentRow(), 1);
        versions->setCurrentRow(0);
        QTest::keyClick(county.find<QPushButton>("choose"), Qt::Key_Space);
        QCOMPARE(county.shown("甲县财政局", UnitQueueModel::FileColumn), QStringLiteral("v1 年报.txt"));
    }

    void aFolderThatDisappearsIsSaid()
    {
        CountyDesk county;
        county.put("a.txt", CountyDesk::reportOf("甲县财政局"));
        county.open();
        const QString elsewhere = county.folder.path() + QStringLiteral("-moved");
        QVERIFY(QDir().rename(county.folder.path(), elsewhere));
        county.desk->desk().scanner().scan();
        QTRY_VERIFY(county.find<QLabel>("message")->text().startsWith(u'●'));
        county.settle();
        QCOMPARE(county.unitStatus("甲县财政局"), QStringLiteral("to review"));
        QVERIFY(QDir().rename(elsewhere, county.folder.path()));
    }

    void aFaultyListIsSaidAndKept()
    {
        CountyDesk county;
        county.open();
        county.put("twice.csv", QStringLiteral("单位名称,上级单位\n甲局,乙局\n乙局,甲局\n甲局,\n").toUtf8());
        county.desk->desk().importUnits(county.folder.filePath(QStringLiteral("twice.csv")));
        QCOMPARE(county.desk->desk().desk().units.size(), 3U);
        QVERIFY(county.find<QLabel>("message")->text().contains(u"甲局"));
        county.desk->desk().importUnits(county.folder.filePath(QStringLiteral("gone.csv")));
        QCOMPARE(county.desk->desk().desk().units.size(), 3U);
    }

    void aLongMessageIsShownWhole()
    {
        CountyDesk county;
        county.open();
        county.desk->resize(800, 600);
        const auto *message = county.find<QLabel>("message");
        const int oneLine = message->height();
        county.put("faulty.csv",
                   QStringLiteral("单位名称,上级单位\n甲局,乙局\n乙局,甲局\n甲局,\n丙局,某某省某某市某某县"
                                  "文化广电旅游体育和新闻出版局\n")
                       .toUtf8());
        county.desk->desk().importUnits(county.folder.filePath(QStringLiteral("faulty.csv")));
        QVERIFY(message->heightForWidth(message->width()) > oneLine);
        QTRY_VERIFY(message->height() >= message->heightForWidth(message->width()));
        QCOMPARE(county.desk->size(), QSize(800, 600));
        county.desk->resize(1600, 600);
        county.desk->desk().importUnits(county.folder.filePath(QStringLiteral("units.csv")));
        QTRY_COMPARE(message->height(), oneLine);
    }

    void whatAnotherProgramWroteIsNotWrittenOver()
    {
        CountyDesk county;
        county.open();
        const QString path = county.desk->path();
        DeskStore mine = DeskStore::open(path).value();
        DeskStore other = DeskStore::open(path).value(); // the sign tells other people apart, not two of this program
        Desk desk = mine.desk();
        desk.office = QStringLiteral("甲县人民政府办公室");
        QVERIFY(other.save(desk).isOk());
        desk.office = QStringLiteral("乙县人民政府办公室");
        QCOMPARE(mine.save(desk).error().code(), ErrorCode::ChangedUnderneath);
        QCOMPARE(mine.desk().office, desk.office); // kept in the window all the same
        QCOMPARE(county.saved().office, QStringLiteral("甲县人民政府办公室"));
        QCOMPARE(DeskStore::create(path, desk).error().code(), ErrorCode::TargetExists);
    }
};

GOUJI_WIDGET_TEST(TestDeskWindow)
#include "tst_deskwindow.moc"
