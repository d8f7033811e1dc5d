// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/draftindex.h"
#include "tests/support/corpus.h"
#include "tests/support/strictmain.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <sys/stat.h>
#include <unistd.h>

using namespace gouji;
using namespace gouji::test;

namespace {

/// An index in a folder of caches, with two rows.
class IndexOnDisk
{
public:
    IndexOnDisk() { index().change(rows, {}); }

    QString path() const
    {
        return DraftIndex::pathOf(QStringLiteral("/desk"), m_caches.filePath(QStringLiteral("desks")));
    }
    DraftIndex index() const { return DraftIndex(path()); }
    void overwrite(qint64 at, const QByteArray &bytes) const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(at) && file.write(bytes) == bytes.size());
    }
    /// Runs words of SQL from another connection, as another program.
    void run(const QStringList &words) const
    {
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("other"));
            database.setDatabaseName(path());
            QVERIFY(database.open());
            for (const QString &word : words)
                QVERIFY(QSqlQuery(database).exec(word));
        }
        if (!words.last().startsWith(u"BEGIN"))
            QSqlDatabase::removeDatabase(QStringLiteral("other"));
    }

    const std::vector<IndexRow> rows{{QStringLiteral("a/甲.docx"), 100, 1700000000000, "basis", QByteArray(3000, 'x')},
                                     {QStringLiteral("b.txt"), 7, 1700000000001, QByteArray("\0b", 2), "y"}};

private:
    QTemporaryDir m_caches;
};

} // namespace

class TestDraftIndex : public QObject
{
    Q_OBJECT

private slots:
    void keepsRowsBetweenRuns()
    {
        const IndexOnDisk disk;
        QCOMPARE(disk.index().rows(), disk.rows);
        IndexRow changed = disk.rows[1];
        changed.size = 8;
        disk.index().change({changed}, {disk.rows[0].file});
        QCOMPARE(disk.index().rows(), std::vector{changed});
    }

    void eachFolderHasItsOwn()
    {
        const QString caches = QStringLiteral("/caches");
        QVERIFY(DraftIndex::pathOf(QStringLiteral("/a"), caches) != DraftIndex::pathOf(QStringLiteral("/b"), caches));
        QCOMPARE(DraftIndex::pathOf(QStringLiteral("/a/"), caches), DraftIndex::pathOf(QStringLiteral("/a"), caches));
        QVERIFY(DraftIndex::pathOf(QStringLiteral("/a"), {}).isEmpty());
        DraftIndex none{QString()};
        none.change({{QStringLiteral("a"), 1, 1, {}, {}}}, {});
        QVERIFY(none.rows().empty());
    }

    void aDamagedOneIsThrownAway_data()
    {
        QTest::addColumn<int>("at");
        QTest::newRow("its head") << 0;
        QTest::newRow("its list of tables") << 100;
    }
    void aDamagedOneIsThrownAway()
    {
        QFETCH(int, at);
        const IndexOnDisk disk;
        disk.overwrite(at, QByteArray(400, '\x5a'));
        QVERIFY(disk.index().rows().empty());
        QVERIFY(!QFileInfo::exists(disk.path()));
        disk.index().change(disk.rows, {});
        QCOMPARE(disk.index().rows(), disk.rows);
    }

    void onWritingADamagedOneIsThrownAwayToo()
    {
        const IndexOnDisk disk;
        disk.overwrite(0, QByteArray(400, '\x5a'));
        disk.index().change(disk.rows, {});
        QVERIFY(!QFileInfo::exists(disk.path()));
    }

    void oneOfAnotherVersionIsThrownAway()
    {
        const IndexOnDisk disk;
        disk.run({QStringLiteral("PRAGMA user_version = 99")});
        QVERIFY(disk.index().rows().empty());
        QVERIFY(!QFileInfo::exists(disk.path()));
    }

    void oneThatIsLockedIsDoneWithoutAndStays()
    {
        const IndexOnDisk disk;
        disk.run({QStringLiteral("BEGIN EXCLUSIVE")});
        QVERIFY(disk.index().rows().empty());
        disk.index().change({disk.rows[0]}, {disk.rows[1].file});
        QSqlDatabase::removeDatabase(QStringLiteral("other"));
        QCOMPARE(disk.index().rows(), disk.rows);
    }

    void aFolderThatCannotBeWrittenIsDoneWithout()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("file")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const DraftIndex index(DraftIndex::pathOf(QStringLiteral("/desk"), file.fileName())); // a file, no folder
        index.change({{QStringLiteral("a"), 1, 1, {}, {}}}, {});
        QVERIFY(index.rows().empty());
        if (::geteuid() == 0)
            return; // nothing is out of root's reach
        const IndexOnDisk disk;
        QVERIFY(::chmod(QFile::encodeName(disk.path()).constData(), 0400) == 0);
        disk.index().change({}, {disk.rows[0].file});
        QCOMPARE(disk.index().rows(), disk.rows);
    }

    void whatNobodyUsesGoes()
    {
        const IndexOnDisk disk;
        const QString caches = QFileInfo(disk.path()).path();
        DraftIndex::prune(caches);
        QVERIFY(QFileInfo::exists(disk.path()));
        QFile file(disk.path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(QDateTime::currentDateTime().addDays(-200), QFileDevice::FileModificationTime));
        file.close();
        DraftIndex::prune(caches);
        QVERIFY(!QFileInfo::exists(disk.path()));
    }
};

GOUJI_GUILESS_TEST(TestDraftIndex)
#include "tst_draftindex.moc"
