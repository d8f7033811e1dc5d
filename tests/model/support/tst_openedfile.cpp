// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/support/openedfile.h"
#include "tests/support/strictmain.h"

#include <QFile>
#include <QTemporaryDir>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace gouji;

namespace {

constexpr qint64 limit = 1'000'000;

void put(const QString &path, const QByteArray &bytes, QIODevice::OpenMode mode = QIODevice::WriteOnly)
{
    QFile file(path);
    QVERIFY(file.open(mode));
    QCOMPARE(file.write(bytes), bytes.size());
}

ErrorCode codeOf(const Result<QByteArray> &result)
{
    return result ? ErrorCode::NotAReport : result.error().code();
}

} // namespace

class TestOpenedFile : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void readsAll_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("short") << QByteArray("report");
        QTest::newRow("zeros") << QByteArray(5, '\0');
        QTest::newRow("longer than one block") << QByteArray(300'000, 'x');
        QTest::newRow("as long as the limit") << QByteArray(limit, 'x');
    }
    void readsAll()
    {
        QFETCH(QByteArray, bytes);
        put(path(), bytes);
        Result<OpenedFile> file = OpenedFile::open(path());
        QVERIFY(file.isOk());
        const Result<QByteArray> read = std::move(file).value().readAll(limit);
        QVERIFY(read.isOk());
        QCOMPARE(*read, bytes);
    }

    void refusesMoreThanTheLimit()
    {
        put(path(), QByteArray(limit + 1, 'x'));
        Result<OpenedFile> file = OpenedFile::open(path());
        QVERIFY(file.isOk());
        QCOMPARE(codeOf(std::move(file).value().readAll(limit)), ErrorCode::TooLarge);
    }

    void noticesChanges_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("mode");
        const int rewrite = QIODevice::WriteOnly | QIODevice::Truncate;
        QTest::newRow("appended") << QByteArray("more") << int(QIODevice::Append);
        QTest::newRow("cut off") << QByteArray() << rewrite;
        QTest::newRow("shortened") << QByteArray("ab") << rewrite;
        QTest::newRow("grown beyond the limit") << QByteArray(limit, 'x') << int(QIODevice::Append);
    }
    void noticesChanges()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, mode);
        put(path(), "as it was");
        Result<OpenedFile> file = OpenedFile::open(path());
        QVERIFY(file.isOk());
        put(path(), bytes, QIODevice::OpenMode(mode));
        const ErrorCode code = codeOf(std::move(file).value().readAll(limit));
        QVERIFY(code == ErrorCode::ChangedUnderneath || code == ErrorCode::TooLarge);
    }

    void noticesAChangeThatKeepsTheLength()
    {
        put(path(), "as it was");
        const timespec past[2] = {{1000, 0}, {1000, 0}};
        QCOMPARE(::utimensat(AT_FDCWD, QFile::encodeName(path()).constData(), past, 0), 0);
        Result<OpenedFile> file = OpenedFile::open(path());
        QVERIFY(file.isOk());
        put(path(), "as it is.", QIODevice::ReadWrite);
        QCOMPARE(codeOf(std::move(file).value().readAll(limit)), ErrorCode::ChangedUnderneath);
    }

    void refusesWhatIsNoFile_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("nothing there") << QStringLiteral("absent");
        QTest::newRow("no such folder") << QStringLiteral("absent/report.gouji");
        QTest::newRow("a folder") << QStringLiteral(".");
        QTest::newRow("under a file") << QStringLiteral("report.gouji/below");
    }
    void refusesWhatIsNoFile()
    {
        QFETCH(QString, path);
        put(this->path(), "x");
        const Result<OpenedFile> file = OpenedFile::open(m_folder->filePath(path));
        QVERIFY(!file.isOk());
        QCOMPARE(file.error().code(), ErrorCode::CannotOpen);
        QVERIFY(file.error().sentence().contains(path));
    }

    void endsADeviceAtTheLimit()
    {
        Result<OpenedFile> file = OpenedFile::open(QStringLiteral("/dev/zero"));
        QVERIFY(file.isOk());
        QCOMPARE(codeOf(std::move(file).value().readAll(limit)), ErrorCode::TooLarge);
    }

    void readsAPipe()
    {
        QCOMPARE(::mkfifo(QFile::encodeName(path()).constData(), 0600), 0);
        Result<OpenedFile> file = OpenedFile::open(path());
        QVERIFY(file.isOk());
        const int writer = ::open(QFile::encodeName(path()).constData(), O_WRONLY);
        QCOMPARE(::write(writer, "piped", 5), ssize_t(5));
        ::close(writer);
        const Result<QByteArray> read = std::move(file).value().readAll(limit);
        QVERIFY(read.isOk());
        QCOMPARE(*read, QByteArray("piped"));
    }

    void doesNotWaitForAPipeWithoutAWriter()
    {
        QCOMPARE(::mkfifo(QFile::encodeName(path()).constData(), 0600), 0);
        Result<OpenedFile> file = OpenedFile::open(path());
        QVERIFY(file.isOk());
        QCOMPARE(std::move(file).value().readAll(limit).value(), QByteArray());
    }

private:
    QString path() const { return m_folder->filePath(QStringLiteral("report.gouji")); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

GOUJI_GUILESS_TEST(TestOpenedFile)
#include "tst_openedfile.moc"
