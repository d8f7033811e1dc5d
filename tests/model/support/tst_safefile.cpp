// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/support/safefile.h"
#include "tests/support/corpus.h"
#include "tests/support/strictmain.h"

#include <QDir>
#include <QTemporaryDir>

#include <cerrno>
#include <functional>

#include <fcntl.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace gouji;
using gouji::test::readFile;

namespace {

const QByteArray oldBytes("the report of last week\n");
constexpr qsizetype tooMuch = 4'000'000;

/// What a child process found, as its exit code.
enum ChildVerdict { Fine, NotPermitted, WroteAnyway, WrongCode, OldContentLost, RubbishLeft };

/// Runs in a child what must not touch this process: limits and mounts of its own.
ChildVerdict inChild(const std::function<ChildVerdict()> &work)
{
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(work());
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? static_cast<ChildVerdict>(WEXITSTATUS(status)) : RubbishLeft;
}

ChildVerdict overwriteWithTooMuch(const QString &folder)
{
    const QString path = QDir(folder).filePath(QStringLiteral("report.gouji"));
    if (!writeWholeFile(path, oldBytes))
        return WrongCode;
    const Result<Done> written = writeWholeFile(path, QByteArray(tooMuch, 'x'));
    if (written)
        return WroteAnyway;
    if (written.error().code() != ErrorCode::CannotWrite || !written.error().sentence().contains(u"not enough room"))
        return WrongCode;
    if (readFile(path) != oldBytes)
        return OldContentLost;
    return QDir(folder).entryList(QDir::Files | QDir::Hidden).size() == 1 ? Fine : RubbishLeft;
}

ChildVerdict onASmallDisk(const QString &folder)
{
    const QByteArray target = QFile::encodeName(folder);
    if (::unshare(CLONE_NEWNS) != 0 || ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0 ||
        ::mount("tmpfs", target.constData(), "tmpfs", 0, "size=128k") != 0)
        return NotPermitted;
    return overwriteWithTooMuch(folder);
}

ChildVerdict underASizeLimit(const QString &folder)
{
    const rlimit limit{tooMuch / 2, tooMuch / 2};
    return ::setrlimit(RLIMIT_FSIZE, &limit) == 0 ? overwriteWithTooMuch(folder) : NotPermitted;
}

} // namespace

class TestSafeFile : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void writesWhatItReads_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("text") << QByteArray("报告\n");
        QTest::newRow("much") << QByteArray(3'000'000, 'x');
    }
    void writesWhatItReads()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(writeWholeFile(path(), "something before, longer than nothing").isOk());
        QVERIFY(writeWholeFile(path(), bytes).isOk());
        QCOMPARE(readWholeFile(path(), 10'000'000).value(), bytes);
        QCOMPARE(names(), QStringList{QStringLiteral("report.gouji")});
    }

    void keepsALinkAndWritesWhereItLeads()
    {
        const QString link = m_folder->filePath(QStringLiteral("link"));
        QVERIFY(writeWholeFile(path(), oldBytes).isOk());
        QVERIFY(QFile::link(path(), link));
        QVERIFY(writeWholeFile(link, "new").isOk());
        QVERIFY(QFileInfo(link).isSymLink());
        QCOMPARE(readFile(path()), QByteArray("new"));
    }

    void keepsThePermissions()
    {
        QVERIFY(writeWholeFile(path(), oldBytes).isOk());
        const QFile::Permissions permissions = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup;
        QVERIFY(QFile::setPermissions(path(), permissions));
        QVERIFY(writeWholeFile(path(), "new").isOk());
        QVERIFY(QFile::permissions(path()).testFlags(permissions));
        QVERIFY(!QFile::permissions(path()).testFlag(QFile::ReadOther));
    }

    void refusesTargets_data()
    {
        QTest::addColumn<QString>("target");
        QTest::addColumn<QString>("word");
        QTest::newRow("folder") << QStringLiteral("folder") << QStringLiteral("is a folder");
        QTest::newRow("folder by its ending") << QStringLiteral("folder/") << QStringLiteral("is a folder");
        QTest::newRow("no such folder") << QStringLiteral("absent/report.gouji") << QStringLiteral("does not exist");
        QTest::newRow("below a file") << QStringLiteral("report.gouji/x") << QStringLiteral("does not exist");
    }
    void refusesTargets()
    {
        QFETCH(QString, target);
        QFETCH(QString, word);
        QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("folder")));
        QVERIFY(writeWholeFile(path(), oldBytes).isOk());
        const QStringList before = names();
        const Result<Done> written = writeWholeFile(m_folder->path() + u'/' + target, "new");
        QVERIFY(!written.isOk());
        QCOMPARE(written.error().code(), ErrorCode::CannotWrite);
        QVERIFY2(written.error().sentence().contains(word), qPrintable(written.error().text()));
        QCOMPARE(names(), before);
        QCOMPARE(readFile(path()), oldBytes);
    }

    void saysThatADeviceIsFull()
    {
        const Result<Done> written = writeWholeFile(QStringLiteral("/dev/full"), oldBytes);
        QVERIFY(!written.isOk());
        QCOMPARE(written.error().code(), ErrorCode::CannotWrite);
        QVERIFY(written.error().sentence().contains(u"not enough room"));
        struct stat state
        {
        };
        QCOMPARE(::stat("/dev/full", &state), 0);
        QVERIFY(S_ISCHR(state.st_mode));
    }

    void writesToADevice() { QVERIFY(writeWholeFile(QStringLiteral("/dev/null"), oldBytes).isOk()); }

    void writesToAPipe()
    {
        const QByteArray name = QFile::encodeName(path());
        QCOMPARE(::mkfifo(name.constData(), 0600), 0);
        QVERIFY2(!writeWholeFile(path(), oldBytes).isOk(), "nobody reads it yet");
        const int reader = ::open(name.constData(), O_RDONLY | O_NONBLOCK);
        QVERIFY(writeWholeFile(path(), oldBytes).isOk());
        QByteArray got(oldBytes.size(), '\0');
        QCOMPARE(::read(reader, got.data(), static_cast<size_t>(got.size())), ssize_t(oldBytes.size()));
        ::close(reader);
        QCOMPARE(got, oldBytes);
    }

    // Tests run as root, whom file modes do not hinder: a full disk is a small one of our own.
    void keepsTheOldFileWhenTheDiskIsFull()
    {
        const ChildVerdict verdict = inChild([this] { return onASmallDisk(m_folder->path()); });
        if (verdict == NotPermitted)
            QCOMPARE(inChild([this] { return underASizeLimit(m_folder->path()); }), Fine);
        else
            QCOMPARE(verdict, Fine);
    }

    void keepsTheOldFileAtASizeLimit()
    {
        QCOMPARE(inChild([this] { return underASizeLimit(m_folder->path()); }), Fine);
    }

    void noticesWhatChangedUnderneath_data()
    {
        QTest::addColumn<QByteArray>("found");
        QTest::addColumn<bool>("isWritten");
        QTest::newRow("the same") << oldBytes << true;
        QTest::newRow("another") << QByteArray("somebody else's work\n") << false;
        QTest::newRow("emptied") << QByteArray("") << false;
        QTest::newRow("gone") << QByteArray() << false;
    }
    void noticesWhatChangedUnderneath()
    {
        QFETCH(QByteArray, found);
        QFETCH(bool, isWritten);
        if (!found.isNull())
            QVERIFY(writeWholeFile(path(), found).isOk());
        const Result<Done> written = writeWholeFileIfUnchanged(path(), "new", contentDigest(oldBytes));
        QCOMPARE(written.isOk(), isWritten);
        if (!isWritten)
            QCOMPARE(written.error().code(), ErrorCode::ChangedUnderneath);
        QCOMPARE(QFile::exists(path()), !found.isNull());
        QCOMPARE(readFile(path()), isWritten ? QByteArray("new") : found);
    }

private:
    QString path() const { return m_folder->filePath(QStringLiteral("report.gouji")); }
    QStringList names() const
    {
        return QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

GOUJI_GUILESS_TEST(TestSafeFile)
#include "tst_safefile.moc"
