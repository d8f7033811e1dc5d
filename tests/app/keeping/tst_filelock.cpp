// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keeping/filelock.h"
#include "model/formats/native/nativewriter.h"
#include "model/support/jsonwriter.h"
#include "model/support/safefile.h"
#include "tests/app/keeping/othereditor.h"
#include "tests/support/samplereport.h"
#include "tests/support/strictmain.h"

#include <QDir>
#include <QSysInfo>

using namespace gouji;
using namespace gouji::test;

namespace {

QByteArray signBy(const QString &host, qint64 process, const QDateTime &alive, const QString &boot)
{
    JsonObject object{{QStringLiteral("user"), QStringLiteral("wang")},
                      {QStringLiteral("host"), host},
                      {QStringLiteral("boot"), boot},
                      {QStringLiteral("process"), process},
                      {QStringLiteral("since"), alive.toUTC().toString(Qt::ISODate)},
                      {QStringLiteral("alive"), alive.toUTC().toString(Qt::ISODate)}};
    return JsonWriter::write(JsonValue(object).inlined());
}

} // namespace

class TestFileLock : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("报告.gouji"));
        QVERIFY(writeWholeFile(m_path, writeNative(sampleReport(), FormLibrary::builtIn())).isOk());
    }

    void standsBesideTheFileWhileHeld()
    {
        FileLock lock;
        QVERIFY(lock.take(m_path));
        QVERIFY(QFile::exists(m_folder->filePath(QStringLiteral(".~lock.报告.gouji#"))));
        QVERIFY(!FileLock::holder(m_path)); // our own
        lock.release();
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }

    void anotherProcessIsNamedAndItsSignStaysWhileItRuns()
    {
        OtherEditor other(m_folder->path());
        QVERIFY(other.start());
        QCOMPARE(other.tell(QStringLiteral("open ") + m_path), QByteArray("done"));
        const std::optional<LockHolder> holder = FileLock::holder(m_path);
        QVERIFY(holder);
        QCOMPARE(holder->user, QStringLiteral("wang"));
        QCOMPARE(holder->process, other.id());
        QVERIFY(holder->text().contains(QStringLiteral("wang on ") + QSysInfo::machineHostName()));
        FileLock lock;
        QVERIFY(!lock.take(m_path));
        QCOMPARE(other.tell(QStringLiteral("close")), QByteArray("done"));
        QTRY_VERIFY(lock.take(m_path));
        const QByteArray refused = other.tell(QStringLiteral("open ") + m_path);
        QVERIFY2(refused.startsWith("error") && refused.contains("is open"), refused.constData());
    }

    void aKilledProcessLeavesAStaleSign()
    {
        OtherEditor other(m_folder->path());
        QVERIFY(other.start());
        QCOMPARE(other.tell(QStringLiteral("open ") + m_path), QByteArray("done"));
        other.kill();
        QVERIFY(QFile::exists(FileLock::signOf(m_path)));
        QVERIFY(!FileLock::holder(m_path));
        FileLock lock;
        QVERIFY(lock.take(m_path));
    }

    void aSignCountsWhileItsHolderMayBeThere_data()
    {
        QTest::addColumn<QByteArray>("sign");
        QTest::addColumn<bool>("counts");
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const QString here = QSysInfo::machineHostName();
        const QString boot = QString::fromLatin1(QSysInfo::bootUniqueId());
        const QString elsewhere = QStringLiteral("office-3");
        QTest::newRow("elsewhere, renewed lately") << signBy(elsewhere, 1, now.addSecs(-600), boot) << true;
        QTest::newRow("elsewhere, a clock ahead") << signBy(elsewhere, 1, now.addSecs(600), boot) << true;
        QTest::newRow("elsewhere, long silent")
            << signBy(elsewhere, 1, now.addSecs(-FileLock::staleAfter - 60), boot) << false;
        QTest::newRow("here, running") << signBy(here, 1, now.addDays(-3), boot) << true;
        QTest::newRow("here, gone") << signBy(here, 999999999, now, boot) << false;
        QTest::newRow("here, before the last start of the machine")
            << signBy(here, 1, now, QStringLiteral("another")) << false;
        QTest::newRow("unreadable, new") << QByteArray("?") << true;
        QTest::newRow("empty, new") << QByteArray() << true;
    }
    void aSignCountsWhileItsHolderMayBeThere()
    {
        QFETCH(QByteArray, sign);
        QFETCH(bool, counts);
        QVERIFY(writeWholeFile(FileLock::signOf(m_path), sign).isOk());
        QCOMPARE(FileLock::holder(m_path).has_value(), counts);
        FileLock lock;
        QCOMPARE(lock.take(m_path), !counts);
        QCOMPARE(readFile(FileLock::signOf(m_path)) == sign, counts);
    }

    void isNoneWhereNoneCanBeWritten()
    {
        FileLock lock;
        QVERIFY(!lock.take(QStringLiteral("/proc/none/report.gouji")));
        QVERIFY(!lock.isHeld());
    }

    void aSignThatIsNoLongerOursIsLeftAlone()
    {
        FileLock lock;
        QVERIFY(lock.take(m_path));
        QVERIFY(writeWholeFile(FileLock::signOf(m_path), "another").isOk());
        lock.release();
        QCOMPARE(readFile(FileLock::signOf(m_path)), QByteArray("another"));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

GOUJI_GUILESS_TEST(TestFileLock)
#include "tst_filelock.moc"
