// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messageline.h"
#include "tests/app/desk/countydesk.h"
#include "tests/support/strictmain.h"
#include "tests/support/typing.h"

#include <QLabel>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QTimer>

using namespace gouji;
using namespace gouji::test;

namespace {

QString said(CountyDesk &county)
{
    return county.find<QLabel>("message")->text();
}

int apartRows(CountyDesk &county)
{
    return county.find<QTableView>("apart")->model()->rowCount();
}

/// Imports a list of units and waits until the folder was looked through for it.
void import(CountyDesk &county, const QString &table)
{
    county.put("list.csv", table.toUtf8());
    county.desk->desk().importUnits(county.folder.filePath(QStringLiteral("list.csv")));
    county.settle();
}

/// The editor as another process has it, with a desk open.
class OtherOffice
{
public:
    explicit OtherOffice(const QString &desk)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral(GOUJI_EDITOR), {QStringLiteral("--lang"), QStringLiteral("en"), desk});
        constexpr int longEnough = 60'000;
        QTRY_VERIFY_WITH_TIMEOUT(FileLock::holder(desk).has_value(), longEnough);
    }
    ~OtherOffice() { end(); }
    Q_DISABLE_COPY_MOVE(OtherOffice)

    void end()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

private:
    QProcess m_process;
};

/// \a parent with %1: each below one of its own.
QString thousandUnitsBelow(const QString &parent)
{
    QString table = QStringLiteral("单位名称,上级单位\n");
    for (int i = 0; i < 1000; ++i)
        table +=
            QString(QStringLiteral("甲县第%1局,") + parent + u'\n').replace(QStringLiteral("%1"), QString::number(i));
    return table;
}

} // namespace

/// What a desk makes of lists, folders and files that are not as they should be: it says so, loses nothing and goes on.
class TestDeskBadInput : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void twoUnitsWithOneCode()
    {
        CountyDesk county;
        const QString code = QStringLiteral("11990000MB00000011");
        county.put("a.txt", CountyDesk::reportOf("甲县财政局"));
        county.open();
        import(county, QStringLiteral("单位名称,统一社会信用代码\n甲县财政局,%1\n甲县水利局,%1\n").arg(code));
        QVERIFY(said(county).contains(code));
        QVERIFY(said(county).contains(u"甲县财政局") && said(county).contains(u"甲县水利局"));
        QCOMPARE(county.saved().units.size(), 2U);
        QCOMPARE(county.unitStatus("甲县财政局"), QStringLiteral("to review")); // its name is its own
        QCOMPARE(county.unitStatus("甲县水利局"), QStringLiteral("not handed in"));
    }

    void parentsInACircle()
    {
        CountyDesk county;
        county.put("a.txt", CountyDesk::reportOf("甲县财政局"));
        county.open();
        import(county, QStringLiteral("单位名称,上级单位\n甲县财政局,甲县水利局\n甲县水利局,甲县民政局\n"
                                      "甲县民政局,甲县财政局\n甲县司法局,甲县司法局\n"));
        QVERIFY(said(county).contains(u"甲县财政局") && said(county).contains(u"甲县司法局"));
        QCOMPARE(county.find<QTableView>("queue")->model()->rowCount(), 4);
        QCOMPARE(county.unitStatus("甲县财政局"), QStringLiteral("to review"));
        QCOMPARE(county.saved().units[0].parent, QStringLiteral("甲县水利局")); // as it was written
    }

    void aThousandFaultsAreNotAllSaid()
    {
        CountyDesk county;
        county.open();
        import(county, thousandUnitsBelow(QStringLiteral("第%1省人民政府")));
        QVERIFY(said(county).contains(u"甲县第0局") && said(county).contains(u"996 more bodies"));
        QVERIFY(said(county).size() < 1000);
        QCOMPARE(county.saved().units.size(), 1000U);
    }

    void aThousandUnitsBelowTheSameUnknownOneAreOneFault()
    {
        CountyDesk county;
        county.open();
        import(county, thousandUnitsBelow(QStringLiteral("甲省人民政府")));
        QVERIFY(said(county).contains(u"1000 units belong to “甲省人民政府”"));
    }

    void aFolderThatDisappearsAndComesBack()
    {
        CountyDesk county;
        county.put("a.txt", CountyDesk::reportOf("甲县财政局"));
        county.open();
        const QString elsewhere = county.folder.path() + QStringLiteral("-away");
        QVERIFY(QDir().rename(county.folder.path(), elsewhere));
        QTest::keyClick(county.desk, Qt::Key_F5);
        QTRY_VERIFY(said(county).contains(u"gone"));
        QCOMPARE(county.unitStatus("甲县财政局"), QStringLiteral("to review"));
        QCOMPARE(county.shown("甲县财政局", UnitQueueModel::ErrorsColumn), QStringLiteral("✓"));
        QVERIFY(QDir().rename(elsewhere, county.folder.path()));
        county.put("b.txt", CountyDesk::reportOf("甲县水利局"));
        QTest::keyClick(county.desk, Qt::Key_F5);
        QTRY_COMPARE(county.unitStatus("甲县水利局"), QStringLiteral("to review"));
        QCOMPARE(county.saved().unitYears.size(), 2U);
    }

    void aDraftThatIsStillBeingWritten()
    {
        CountyDesk county;
        county.open();
        const QByteArray whole = CountyDesk::reportOf("甲县财政局");
        const QString path = county.folder.filePath(QStringLiteral("a.txt"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QTimer writer;
        qsizetype written = 0;
        connect(&writer, &QTimer::timeout, &file, [&] {
            const QByteArray piece = whole.mid(written, whole.size() / 8);
            written += file.write(piece);
            file.flush();
            if (written == whole.size())
                writer.stop();
        });
        writer.start(200);
        constexpr int longEnough = 30'000;
        QTRY_COMPARE_WITH_TIMEOUT(county.unitStatus("甲县财政局"), QStringLiteral("to review"), longEnough);
        QCOMPARE(county.saved().find(QStringLiteral("甲县财政局"))->deliveries.size(), 1U);
        QCOMPARE(county.saved().find(QStringLiteral("甲县财政局"))->deliveries[0].digest,
                 QString::fromLatin1(contentDigest(whole).toHex()));
        QCOMPARE(apartRows(county), 0);
    }

    void twoDesksOnOneShare()
    {
        CountyDesk county;
        county.put("a.txt", CountyDesk::reportOf("甲县财政局"));
        county.open();
        const QString path = county.desk->path();
        county.desk->close();
        QTRY_VERIFY(!county.desk);
        OtherOffice other(path);
        county.desk = county.window.deskFlow().open(path);
        county.settle();
        QVERIFY(said(county).contains(u"open elsewhere"));
        QCOMPARE(county.unitStatus("甲县财政局"), QStringLiteral("to review")); // may be looked at
        const QByteArray before = readFile(path);
        county.put("b.txt", CountyDesk::reportOf("甲县水利局"));
        QTest::keyClick(county.desk, Qt::Key_F5);
        county.settle();
        county.selectUnit("甲县财政局");
        QTest::keyClick(county.find<QTableView>("queue"), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(county.unitStatus("甲县财政局"), QStringLiteral("to review"));
        county.desk->close();
        QTRY_VERIFY(!county.desk);
        other.end();
        QVERIFY(readDesk(readFile(path)).isOk());
        QVERIFY(readDesk(before).isOk());
        county.desk = county.window.deskFlow().open(path); // whoever was killed holds it no more
        county.settle();
        QTest::keyClick(county.find<QTableView>("queue"), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(county.saved().unitYears.front().status(), UnitStatus::Cleared);
    }

    void aDeskOfANewerVersion()
    {
        CountyDesk county;
        const QString path = county.folder.filePath(QStringLiteral("甲.goujidesk"));
        const QByteArray newer = R"({"format": "goujidesk", "version": "9.0", "year": 2024, "units": 7})";
        QVERIFY(writeWholeFile(path, newer).isOk());
        QVERIFY(!county.window.deskFlow().open(path));
        QVERIFY(county.window.findChild<MessageLine *>()->text().contains(u"newer version"));
        QCOMPARE(readFile(path), newer);
        QVERIFY(!FileLock::holder(path));
        const QByteArray minor = R"({"format": "goujidesk", "version": "1.9", "year": 2024, "horizon": "x"})";
        QVERIFY(writeWholeFile(path, minor).isOk());
        county.desk = county.window.deskFlow().open(path);
        QVERIFY(county.desk);
        county.desk->desk().importUnits(county.folder.filePath(QStringLiteral("units.csv")));
        county.settle();
        QVERIFY(readFile(path).contains("\"horizon\": \"x\"")); // what this program does not know stays
        QVERIFY(readFile(path).contains("\"version\": \"1.9\""));
    }

    void tenThousandFilesThatAreNoReports()
    {
        constexpr int many = 10'000;
        CountyDesk county;
        const QString folder = county.folder.filePath(QStringLiteral("杂"));
        QVERIFY(QDir().mkpath(folder));
        for (int i = 0; i < many; ++i) {
            QFile file(QStringLiteral("%1/%2.txt").arg(folder).arg(i));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write("minutes of a meeting " + QByteArray::number(i)) > 0);
        }
        county.put("年报.txt", CountyDesk::reportOf("甲县财政局"));
        int turns = 0;
        QTimer heart;
        connect(&heart, &QTimer::timeout, &heart, [&turns] { ++turns; });
        heart.start(20);
        county.desk = county.window.deskFlow().makeIn(county.folder.path(), 2024);
        const QSignalSpy progress(&county.desk->desk().scanner(), &DraftScanner::progressed);
        county.desk->desk().importUnits(county.folder.filePath(QStringLiteral("units.csv")));
        constexpr int longEnough = 120'000;
        QTRY_VERIFY_WITH_TIMEOUT(!county.desk->desk().scanner().isScanning(), longEnough);
        QCOMPARE(apartRows(county), many);
        QCOMPARE(county.unitStatus("甲县财政局"), QStringLiteral("to review"));
        const QAbstractItemModel *apart = county.find<QTableView>("apart")->model();
        QVERIFY(!apart->index(many - 1, 1).data().toString().isEmpty());
        QCOMPARE(county.saved().unitYears.size(), 1U);
        QVERIFY(turns > 0);
        QVERIFY(progress.size() < many / 10); // told in pieces, not file by file
    }

    void readingCanBeStoppedAndGoesOn()
    {
        CountyDesk county;
        for (int i = 0; i < 400; ++i)
            county.put(QByteArray::number(i).append(".txt").constData(),
                       CountyDesk::reportOf("甲县财政局") + QByteArray::number(i));
        county.desk = county.window.deskFlow().makeIn(county.folder.path(), 2024);
        auto *stop = county.find<QPushButton>("stop");
        QTRY_VERIFY(stop->isVisible());
        QTest::keyClick(stop, Qt::Key_Space);
        QTRY_VERIFY(!county.desk->desk().scanner().isScanning());
        QVERIFY(said(county).contains(u"Stopped"));
        QVERIFY(!stop->isVisible());
        const std::size_t read = county.desk->desk().scanner().drafts().size();
        QVERIFY(read < 400);
        QVERIFY(county.saved().unitYears.empty());
        QTest::keyClick(county.desk, Qt::Key_F5);
        constexpr int longEnough = 120'000;
        QTRY_VERIFY_WITH_TIMEOUT(county.desk->desk().scanner().drafts().size() == 400, longEnough);
        QVERIFY(county.desk->desk().scanner().total() <= static_cast<int>(400 - read));
    }
};

GOUJI_WIDGET_TEST(TestDeskBadInput)
#include "tst_deskbadinput.moc"
