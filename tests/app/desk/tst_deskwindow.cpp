// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/deskwindow.h"
#include "app/deskflow.h"
#include "app/mainwindow.h"
#include "forms/decisiondialog.h"
#include "model/desk/deskfile.h"
#include "model/formats/docx/docxwriter.h"
#include "model/formats/exporting/exportsource.h"
#include "model/formats/reportfile.h"
#include "model/support/safefile.h"
#include "tests/support/samplereport.h"
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
#include <QTableView>
#include <QTemporaryDir>
#include <QTimer>

using namespace gouji;
using namespace gouji::test;

namespace {

/// A folder with drafts of an invented county, and the window of its desk.
struct CountyDesk
{
    CountyDesk() : window(workbench)
    {
        workbench.settings().clear();
        put("units.csv",
            QStringLiteral("单位名称,上级单位\n甲县人民政府,\n甲县财政局,甲县人民政府\n甲县水利局,甲县人民政府\n")
                .toUtf8());
        window.show();
    }
    void put(const char *name, const QByteArray &bytes)
    {
        const QString path = folder.filePath(QString::fromUtf8(name));
        QDir().mkpath(QFileInfo(path).path());
        QVERIFY(writeWholeFile(path, bytes).isOk());
    }
    /// The sample under another body's name; \a spoilt: a figure is changed.
    static QByteArray reportOf(const char *body, bool isSpoilt = false)
    {
        QByteArray text = readFile(QStringLiteral(GOUJI_SAMPLE));
        text.replace("清河湾县人民政府", body);
        if (isSpoilt)
            text.replace("一、本年新收政府信息公开申请数量\t", "一、本年新收政府信息公开申请数量\t9");
        return text;
    }
    /// A document with a wrong sum, as a unit without the program sends it.
    static QByteArray docxOf(const char *body)
    {
        const Result<Report> report = readReport(reportOf(body, true), QStringLiteral("a.txt"), FormLibrary::builtIn());
        ExportSource source = exportSource(*report, CopyKind::Public, FormLibrary::builtIn(), statedDate(*report));
        source.data.reset();
        return *writeDocx(source);
    }
    void open()
    {
        desk = window.deskFlow().makeIn(folder.path(), 2024);
        QVERIFY(desk);
        desk->importUnits(folder.filePath(QStringLiteral("units.csv")));
        settle();
    }
    void settle() { QTRY_VERIFY(!desk->scanner().isScanning()); }
    template<typename Widget>
    Widget *find(const char *name)
    {
        return desk->findChild<Widget *>(QString::fromLatin1(name));
    }
    QString shown(const char *unit, int column)
    {
        const QAbstractItemModel *queue = find<QTableView>("queue")->model();
        for (int row = 0; row < queue->rowCount(); ++row) {
            if (queue->index(row, 0).data().toString() == QString::fromUtf8(unit))
                return queue->index(row, column).data().toString();
        }
        return QStringLiteral("not there");
    }
    QString status(const char *unit) { return shown(unit, UnitQueueModel::StatusColumn); }
    void choose(const char *unit)
    {
        auto *queue = find<QTableView>("queue");
        for (int row = 0; row < queue->model()->rowCount(); ++row) {
            if (queue->model()->index(row, 0).data().toString() == QString::fromUtf8(unit))
                queue->setCurrentIndex(queue->model()->index(row, 0));
        }
    }
    Desk saved() const { return *readDesk(readFile(desk->path())); }

    QTemporaryDir folder;
    Workbench workbench;
    MainWindow window;
    QPointer<DeskWindow> desk;
};

} // namespace

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
        QCOMPARE(county.status("甲县人民政府"), QStringLiteral("not handed in"));
        QCOMPARE(county.status("甲县财政局"), QStringLiteral("to review"));
        QVERIFY(county.shown("甲县水利局", UnitQueueModel::ErrorsColumn).startsWith(u'●'));
        QCOMPARE(county.shown("甲县财政局", UnitQueueModel::ErrorsColumn), QStringLiteral("✓"));
        QCOMPARE(county.find<QTableView>("apart")->model()->rowCount(), 2);
        QCOMPARE(county.saved().units.size(), 3U);
        const Delivery delivery = county.saved().find(QStringLiteral("甲县财政局"))->deliveries.front();
        QCOMPARE(delivery.file, QStringLiteral("财政/年报.txt"));
        QCOMPARE(delivery.digest, contentDigestText(CountyDesk::reportOf("甲县财政局")));
    }

    void threeRoundsByKeys()
    {
        CountyDesk county;
        county.put("a.txt", CountyDesk::reportOf("甲县财政局", true));
        county.open();
        county.choose("甲县财政局");
        QTimer::singleShot(0, [&] {
            auto *dialog = county.desk->findChild<DecisionDialog *>();
            QVERIFY(dialog);
            QTest::keyClicks(dialog->findChild<QPlainTextEdit *>(QStringLiteral("reason")), QStringLiteral("table 3"));
            QTest::keyClick(dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok), Qt::Key_Space);
        });
        QTest::keyClick(county.find<QTableView>("queue"), Qt::Key_R, Qt::ControlModifier);
        QTRY_COMPARE(county.status("甲县财政局"), QStringLiteral("returned")); // once the letter is written
        county.put("b.txt", CountyDesk::reportOf("甲县财政局"));               // the folder is watched
        QTRY_COMPARE(county.status("甲县财政局"), QStringLiteral("sent again"));
        QCOMPARE(county.shown("甲县财政局", UnitQueueModel::RoundsColumn), QStringLiteral("1"));
        county.desk->activateWindow();
        QTRY_VERIFY(county.desk->isActiveWindow());
        QTest::keyClick(county.find<QTableView>("queue"), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(county.status("甲县财政局"), QStringLiteral("cleared"));
        const UnitYear year = *county.saved().find(QStringLiteral("甲县财政局"));
        QCOMPARE(year.deliveries.size(), 2U);
        QCOMPARE(year.decisions.front().reason, QStringLiteral("table 3"));
        QVERIFY(year.decisions.front().due > QDate::currentDate());
        QTest::keyClick(county.find<QTableView>("queue"), Qt::Key_Backspace, Qt::ControlModifier);
        QCOMPARE(county.status("甲县财政局"), QStringLiteral("sent again"));
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
        QTRY_COMPARE(county.status("甲县水利局"), QStringLiteral("returned"));
        QCOMPARE(county.status("甲县财政局"), QStringLiteral("returned"));
        QCOMPARE(county.status("甲县人民政府"), QStringLiteral("not handed in"));
        const QStringList letters = county.saved().find(QStringLiteral("甲县财政局"))->decisions.front().letters;
        const QString day = QDate::currentDate().toString(Qt::ISODate);
        const QString folder = QStringLiteral("退回/%1/").arg(day);
        QCOMPARE(letters, QStringList({folder + QStringLiteral("甲县财政局 退回修改意见.docx"),
                                       folder + QStringLiteral("甲县财政局 批注.docx")}));
        const Result<Report> returned = openReport(county.folder.filePath(letters[1]), FormLibrary::builtIn());
        QVERIFY(returned && !returned->threads.empty()); // its comments stand at their places
        QCOMPARE(readFile(county.folder.filePath(QStringLiteral("财政.docx"))), CountyDesk::docxOf("甲县财政局"));
        QVERIFY(county.find<QLabel>("message")->text().contains(QStringLiteral("退回")));
        county.desk->scanner().scan();
        county.settle();
        QVERIFY(!county.find<QTableView>("apart")->isVisible()); // what goes back is nobody's draft
    }

    void aPersonSaysWhoseItIs()
    {
        CountyDesk county;
        county.put("年报.txt", CountyDesk::reportOf("财政局"));
        county.open();
        QCOMPARE(county.find<QComboBox>("owner")->currentText(), QStringLiteral("甲县财政局")); // the likeliest first
        QTest::keyClick(county.find<QPushButton>("place"), Qt::Key_Space);
        QCOMPARE(county.status("甲县财政局"), QStringLiteral("to review"));
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
        county.desk->scanner().scan();
        county.settle();
        QVERIFY(!apart->isVisible());
    }

    void opensItsOwnCopyAndRemembersThatItWasSeen()
    {
        CountyDesk county;
        county.put("a.txt", CountyDesk::reportOf("甲县财政局"));
        county.open();
        county.choose("甲县财政局");
        QTest::keyClick(county.find<QTableView>("queue"), Qt::Key_Return);
        QTRY_VERIFY(county.workbench.current());
        const ReportDocument &copy = *county.workbench.current();
        QCOMPARE(QDir(county.folder.path()).relativeFilePath(copy.path()), QStringLiteral("审核/甲县财政局.gouji"));
        QVERIFY(county.workbench.current()->session().isReadOnly());
        const UnitYear year = *county.saved().find(QStringLiteral("甲县财政局"));
        QCOMPARE(year.seen, year.deliveries.front().digest);
        QCOMPARE(year.deliveries.front().review, QStringLiteral("审核/甲县财政局.gouji"));
        county.desk->scanner().scan();
        county.settle();
        QVERIFY(!county.find<QTableView>("apart")->isVisible()); // a copy is nobody's draft
    }

    void whatAReviewerAcceptedCountsNoMore()
    {
        CountyDesk county;
        county.put("a.txt", CountyDesk::reportOf("甲县财政局", true));
        county.open();
        county.choose("甲县财政局");
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
        county.choose("甲县财政局");
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
        county.desk->scanner().scan();
        QTRY_VERIFY(county.find<QLabel>("message")->text().startsWith(u'●'));
        county.settle();
        QCOMPARE(county.status("甲县财政局"), QStringLiteral("to review"));
        QVERIFY(QDir().rename(elsewhere, county.folder.path()));
    }

    void aFaultyListIsSaidAndKept()
    {
        CountyDesk county;
        county.open();
        county.put("twice.csv", QStringLiteral("单位名称,上级单位\n甲局,乙局\n乙局,甲局\n甲局,\n").toUtf8());
        county.desk->importUnits(county.folder.filePath(QStringLiteral("twice.csv")));
        QCOMPARE(county.desk->store().desk().units.size(), 3U);
        QVERIFY(county.find<QLabel>("message")->text().contains(u"甲局"));
        county.desk->importUnits(county.folder.filePath(QStringLiteral("gone.csv")));
        QCOMPARE(county.desk->store().desk().units.size(), 3U);
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
