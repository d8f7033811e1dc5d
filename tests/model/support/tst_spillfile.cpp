// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/support/spillfile.h"
#include "tests/support/corpus.h"
#include "tests/support/strictmain.h"

#include <QDir>
#include <QTemporaryDir>
#include <QThreadPool>

#include <array>
#include <atomic>

#include <sys/resource.h>

using namespace gouji;

namespace {

QByteArray entryOf(int i)
{
    return QByteArray::number(i) + QByteArray(i * 37 % 300, i % 2 == 0 ? 'x' : '\0');
}

class OtherTemporaryFolder
{
public:
    explicit OtherTemporaryFolder(const QString &folder) { qputenv("TMPDIR", QFile::encodeName(folder)); }
    ~OtherTemporaryFolder() { m_before.isNull() ? qunsetenv("TMPDIR") : qputenv("TMPDIR", m_before); }
    Q_DISABLE_COPY_MOVE(OtherTemporaryFolder)

private:
    QByteArray m_before = qgetenv("TMPDIR");
};

} // namespace

/// What was put away comes back, from memory and from the file.
class TestSpillFile : public QObject
{
    Q_OBJECT

private slots:
    void givesBackEveryEntry_data()
    {
        QTest::addColumn<qint64>("mostInMemory");
        QTest::newRow("all in memory") << SpillFile::noBound;
        QTest::newRow("some in memory") << qint64(10'000);
        QTest::newRow("none in memory") << qint64(0);
    }
    void givesBackEveryEntry()
    {
        QFETCH(qint64, mostInMemory);
        constexpr int count = 5000;
        SpillFile file(mostInMemory);
        std::vector<qint64> places;
        for (int i = 0; i < count; ++i) {
            places.push_back(file.append(entryOf(i)));
            QVERIFY(file.bytesInMemory() <= mostInMemory);
            const int earlier = i * 7 % (i + 1); // reading in between does not disturb the writing
            if (i % 50 == 0)
                QCOMPARE(file.at(places[static_cast<std::size_t>(earlier)]), entryOf(earlier));
        }
        for (int i = 0; i < count; ++i)
            QCOMPARE(file.at(places[static_cast<std::size_t>(i)]), entryOf(i));
        for (int i = count - 1; i >= 0; i -= 13)
            QCOMPARE(file.at(places[static_cast<std::size_t>(i)]), entryOf(i));
        QCOMPARE(file.bytesOnDisk() > 0, mostInMemory != SpillFile::noBound);
        QVERIFY(!file.fault());
    }

    void givesBackVeryLongAndEmptyEntries()
    {
        SpillFile file(0);
        const QByteArray text(1'000'000, 'a');
        const std::array places{file.append({}), file.append(text), file.append({}), file.append("b")};
        QCOMPARE(file.at(places[1]), text);
        QCOMPARE(file.at(places[0]), QByteArray());
        QCOMPARE(file.at(places[2]), QByteArray());
        QCOMPARE(file.at(places[3]), QByteArray("b"));
    }

    void isReadInSeveralThreads()
    {
        constexpr int count = 2000;
        SpillFile file(1000);
        std::vector<qint64> places;
        for (int i = 0; i < count; ++i)
            places.push_back(file.append(entryOf(i)));
        std::atomic<int> wrong = 0;
        QThreadPool pool;
        for (const int step : {7, 11, 13}) {
            pool.start([&, step] {
                for (int i = 0; i < count; ++i)
                    wrong += file.at(places[static_cast<std::size_t>(i * step % count)]) == entryOf(i * step % count)
                                 ? 0
                                 : 1;
            });
        }
        pool.waitForDone();
        QCOMPARE(wrong.load(), 0);
    }

    void leavesNothingBehind()
    {
        const QTemporaryDir folder;
        {
            const OtherTemporaryFolder other(folder.path());
            SpillFile file(0);
            file.append("entry");
        }
        QVERIFY(QDir(folder.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    }

    void saysWhereThereIsNoRoom()
    {
        rlimit usual{};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &usual), 0);
        const rlimit small{100'000, usual.rlim_max};
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
        SpillFile file(1000);
        for (int i = 0; i < 2000; ++i)
            file.append(entryOf(i));
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &usual), 0);
        QVERIFY(file.fault());
        QCOMPARE(file.fault()->code(), ErrorCode::CannotWrite);
        QVERIFY2(file.fault()->sentence().contains(QDir::toNativeSeparators(QDir::tempPath())) &&
                     file.fault()->sentence().contains(u"not enough room"),
                 qPrintable(file.fault()->text()));
        QVERIFY(file.bytesInMemory() <= 1000); // and does not pile up what cannot be kept
    }

    void saysWhereThereIsNoFolder()
    {
        const OtherTemporaryFolder other(QStringLiteral("/nowhere/at/all"));
        SpillFile file(0);
        file.append("entry");
        const std::optional<Error> fault = file.fault();
        QVERIFY(fault);
        QVERIFY2(fault->sentence().contains(u"/nowhere/at/all"), qPrintable(fault->text()));
        QCOMPARE(file.at(0), QByteArray());
    }
};

GOUJI_GUILESS_TEST(TestSpillFile)
#include "tst_spillfile.moc"
