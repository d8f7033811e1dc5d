// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/support/newfolder.h"

#include "model/support/safefile.h"
#include "tests/support/corpus.h"
#include "tests/support/strictmain.h"

using namespace gouji;

namespace {

QStringList allIn(const QTemporaryDir &folder)
{
    return QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

} // namespace

class TestNewFolder : public QObject
{
    Q_OBJECT

private slots:
    void isThereWithAllItsFiles()
    {
        const QTemporaryDir place;
        Result<NewFolder> folder = NewFolder::make(place.filePath(QStringLiteral("a/")));
        QVERIFY(folder.isOk());
        NewFolder made = *folder;
        QVERIFY(made.add(QStringLiteral("one.txt"), "1").isOk());
        QVERIFY(made.add(QStringLiteral("two.txt"), "2").isOk());
        QVERIFY(!QFile::exists(place.filePath(QStringLiteral("a"))));
        QVERIFY(made.finish().isOk());
        QCOMPARE(allIn(place), QStringList(QStringLiteral("a")));
        QCOMPARE(test::readFile(place.filePath(QStringLiteral("a/two.txt"))), QByteArray("2"));
    }

    void leavesNothingWhereItIsNotFinished()
    {
        const QTemporaryDir place;
        {
            const Result<NewFolder> folder = NewFolder::make(place.filePath(QStringLiteral("a")));
            NewFolder made = *folder;
            QVERIFY(made.add(QStringLiteral("one.txt"), "1").isOk());
            QVERIFY(!made.add(QStringLiteral("none/two.txt"), "2").isOk());
        }
        QVERIFY(allIn(place).isEmpty());
    }

    void leavesWhatIsThere()
    {
        const QTemporaryDir place;
        const QString path = place.filePath(QStringLiteral("a"));
        Result<NewFolder> folder = NewFolder::make(path);
        NewFolder made = *folder;
        QVERIFY(writeWholeFile(path, "mine").isOk());
        QCOMPARE(made.finish().error().code(), ErrorCode::TargetExists);
        QCOMPARE(NewFolder::make(path).error().code(), ErrorCode::TargetExists);
        QCOMPARE(test::readFile(path), QByteArray("mine"));
    }

    void saysThatThePlaceIsNotThere()
    {
        QCOMPARE(NewFolder::make(QStringLiteral("/nowhere/at/all")).error().code(), ErrorCode::CannotWrite);
        QCOMPARE(NewFolder::make(QStringLiteral("/proc/x")).error().code(), ErrorCode::CannotWrite);
    }
};

GOUJI_GUILESS_TEST(TestNewFolder)
#include "tst_newfolder.moc"
