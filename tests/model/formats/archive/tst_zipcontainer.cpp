// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/archive/zipreader.h"
#include "model/formats/archive/zipwriter.h"
#include "tests/support/strictmain.h"

#include <QtEndian>

#include <ctime>

using namespace gouji;

namespace {

QByteArray container()
{
    ZipWriter writer;
    writer.add("mimetype", "application/x-test", ZipWriter::Storing::AsIs);
    writer.add("word/document.xml", QByteArray("<w/>").repeated(500));
    writer.add("empty", {});
    return *writer.finished();
}

QByteArray containerWith(const QByteArray &name)
{
    ZipWriter writer;
    writer.add(name, "content");
    return *writer.finished();
}

/// Changes what the container says of the size of its second part, before it is inflated.
QByteArray withStatedSize(quint32 size)
{
    QByteArray bytes = container();
    const qsizetype second = bytes.indexOf("PK\x01\x02", bytes.indexOf("PK\x01\x02") + 1);
    qToLittleEndian(size, bytes.data() + second + 24);
    return bytes;
}

/// libzip writes no two parts of one name; they are made alike afterwards.
QByteArray withTwins()
{
    ZipWriter writer;
    writer.add("twin1", "a");
    writer.add("twin2", "b");
    return QByteArray(*writer.finished()).replace("twin2", "twin1");
}

QByteArray withManyParts()
{
    ZipWriter writer;
    for (int i = 0; i <= mostParts; ++i)
        writer.add(QByteArray::number(i), {});
    return *writer.finished();
}

/// A small container whose parts are large together, though none of them is.
QByteArray withMuchInside()
{
    ZipWriter writer;
    const QByteArray zeros(largestPart - 1, '\0');
    for (int i = 0; i < 3; ++i)
        writer.add(QByteArray::number(i), zeros);
    return *writer.finished();
}

} // namespace

class TestZipContainer : public QObject
{
    Q_OBJECT

private slots:
    void partsComeBack()
    {
        const Result<ZipReader> reader = ZipReader::open(container());
        QVERIFY(reader);
        QCOMPARE(reader->names(), QStringList({QStringLiteral("mimetype"), QStringLiteral("word/document.xml"),
                                               QStringLiteral("empty")}));
        QCOMPARE(reader->part(QStringLiteral("word/document.xml")), QByteArray("<w/>").repeated(500));
        QVERIFY(reader->has(QStringLiteral("empty")));
        QVERIFY(!reader->has(QStringLiteral("absent")));
    }

    void theFirstPartStandsWhereOthersLookForIt()
    {
        const QByteArray bytes = container();
        QCOMPARE(bytes.mid(30, 8), QByteArray("mimetype"));
        QCOMPARE(bytes.mid(38, 18), QByteArray("application/x-test"));
    }

    void sameBytesInEveryTimeZone()
    {
        const QByteArray zone = qgetenv("TZ");
        const QByteArray here = container();
        qputenv("TZ", "Asia/Shanghai");
        tzset();
        const QByteArray there = container();
        zone.isNull() ? qunsetenv("TZ") : qputenv("TZ", zone);
        tzset();
        QCOMPARE(there, here);
    }

    void refusesWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("code");
        const auto row = [](const char *name, const QByteArray &bytes, ErrorCode code) {
            QTest::newRow(name) << bytes << static_cast<int>(code);
        };
        row("nothing", {}, ErrorCode::Damaged);
        row("no container", "PK and more", ErrorCode::Damaged);
        row("cut off", container().chopped(30), ErrorCode::Damaged);
        row("says too much", withStatedSize(0x7FFFFFFF), ErrorCode::TooLarge);
        row("says too little", withStatedSize(100), ErrorCode::Damaged);
        row("says more than there is", withStatedSize(4000), ErrorCode::Damaged);
        row("a name that leads out", containerWith("../../etc/passwd"), ErrorCode::Damaged);
        row("a name from the root", containerWith("/etc/passwd"), ErrorCode::Damaged);
        row("a name with a drive", containerWith("C:/x"), ErrorCode::Damaged);
        row("a name with backslashes", containerWith("..\\x"), ErrorCode::Damaged);
        row("many parts", withManyParts(), ErrorCode::TooLarge);
        row("much inside little", withMuchInside(), ErrorCode::TooLarge);
        row("two parts of one name", withTwins(), ErrorCode::Damaged);
    }

    void refusesWhatIsWrong()
    {
        QFETCH(QByteArray, bytes);
        const Result<ZipReader> reader = ZipReader::open(bytes);
        QVERIFY(!reader);
        QTEST(static_cast<int>(reader.error().code()), "code");
        QVERIFY(!reader.error().sentence().isEmpty());
    }

    void aChangedByteIsNoticed()
    {
        QByteArray bytes = container();
        bytes[40] = '!';
        QVERIFY(!ZipReader::open(bytes));
    }

    /// Nothing that was cut off anywhere is taken for whole, and nothing crashes.
    void everyCutIsRefused()
    {
        const QByteArray bytes = container();
        for (qsizetype size = 0; size < bytes.size(); ++size)
            QVERIFY2(!ZipReader::open(bytes.first(size)), qPrintable(QString::number(size)));
    }
};

GOUJI_GUILESS_TEST(TestZipContainer)
#include "tst_zipcontainer.moc"
