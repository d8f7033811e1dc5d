// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/cliprocess.h"
#include "tests/support/corpus.h"
#include "tests/support/strictmain.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace gouji::test;

namespace {

const QString sample = QStringLiteral(GOUJI_SAMPLE);

QByteArray nativeSample()
{
    return runCli({QStringLiteral("convert"), sample, QStringLiteral("--to"), QStringLiteral("gouji"),
                   QStringLiteral("-o"), QStringLiteral("-")})
        .out;
}

CliRun checkBytes(const QByteArray &bytes)
{
    return runCli({QStringLiteral("check"), QStringLiteral("-")}, bytes);
}

/// The lines of the sample up to and with the first that begins so.
QByteArray sampleUpTo(const QString &line)
{
    const QByteArray text = readFile(sample);
    const qsizetype at = text.indexOf(line.toUtf8());
    return text.left(text.indexOf('\n', at) + 1);
}

} // namespace

/// Whatever is put before it: a clear message, the exit code of the documentation, nothing changed on disk.
class TestBadInput : public QObject
{
    Q_OBJECT

private slots:
    void refusesWhatIsNoReport_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("blanks") << QByteArray(" \n\n ");
        QTest::newRow("binary") << QByteArray("\x7f"
                                              "ELF\2\1\1\0\0\0\0\0\0\0\0\0",
                                              16);
        QTest::newRow("zeros") << QByteArray(100000, '\0');
        QTest::newRow("a letter") << QStringLiteral("各单位：\n请于二十日前报送。\n").toUtf8();
        QTest::newRow("another JSON") << QByteArray("{\"a\": 1}");
        QTest::newRow("half a JSON") << QByteArray("{\"format\": \"gouji\", ");
    }
    void refusesWhatIsNoReport()
    {
        QFETCH(QByteArray, bytes);
        const CliRun run = checkBytes(bytes);
        QCOMPARE(run.exit, 3);
        QVERIFY(run.err.size() > 10);
    }

    void refusesANativeFileCutOffAnywhere()
    {
        const QByteArray whole = nativeSample();
        QVERIFY(whole.size() > 1000);
        for (int i = 1; i <= 25; ++i) {
            const CliRun run = checkBytes(whole.left(whole.size() * i / 26));
            QCOMPARE(run.exit, 3);
            QVERIFY(!run.err.isEmpty());
        }
    }

    void refusesANewerFileAndADuplicateKey()
    {
        const QByteArray whole = nativeSample();
        const qsizetype version = whole.indexOf("\"version\"");
        QVERIFY(version > 0);
        QByteArray newer = whole;
        newer.replace(newer.indexOf('1', version), 1, "2");
        const CliRun refused = checkBytes(newer);
        QCOMPARE(refused.exit, 3);
        QVERIFY2(refused.err.contains("newer"), refused.err.constData());
        QByteArray doubled = whole;
        const qsizetype cell = doubled.indexOf("\"t3.received.total\"");
        const QByteArray line = doubled.mid(cell, doubled.indexOf('\n', cell) + 1 - cell);
        doubled.insert(cell, line);
        QCOMPARE(checkBytes(doubled).exit, 3);
    }

    void saysWhereAReportIsCutOff()
    {
        const CliRun run = checkBytes(sampleUpTo(QStringLiteral("二、上年结转政府信息公开申请数量")));
        QCOMPARE(run.exit, 1);
        QVERIFY(run.out.contains("[STR-03]") || run.out.contains("[STR-01]"));
    }

    void saysThatARowStandsTwiceWithDifferentFigures()
    {
        const QByteArray text = readFile(sample);
        const qsizetype start = text.indexOf(QStringLiteral("四、结转下年度继续办理").toUtf8());
        const QByteArray row = text.mid(start, text.indexOf('\n', start) + 1 - start);
        QByteArray other = row;
        other.replace("\t\t\t", "\t\t\t9");
        QByteArray doubled = text;
        doubled.insert(start + row.size(), other);
        const CliRun run = checkBytes(doubled);
        QCOMPARE(run.exit, 1);
        QVERIFY2(run.out.contains("[IM-04]"), run.out.constData());
    }

    void keepsANumberOfFortyDigitsAsFound()
    {
        const QString digits(40, u'7');
        const QByteArray text = readFile(sample);
        const qsizetype start = text.indexOf(QStringLiteral("四、结转下年度继续办理\t\t\t").toUtf8());
        const qsizetype figure = start + QStringLiteral("四、结转下年度继续办理\t\t\t").toUtf8().size();
        QByteArray huge = text;
        huge.replace(figure, huge.indexOf('\t', figure) - figure, digits.toUtf8());
        QCOMPARE(checkBytes(huge).exit, 1);
        QVERIFY(runCli({QStringLiteral("values"), QStringLiteral("-")}, huge)
                    .out.contains("t3.carried_out.natural_person\t" + digits.toUtf8() + '\n'));
    }

    void refusesAHundredMegabytesOfZerosQuickly()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("zeros.txt"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(100'000'000));
#ifdef GOUJI_SANITIZED
        const QString limit; // the sanitizer's shadow takes more room than any limit leaves
#else
        const QString limit = QStringLiteral("ulimit -v 1000000; ");
#endif
        const CliRun run = runShell(limit + QStringLiteral("\"$CLI\" check '%1'").arg(path));
        QCOMPARE(run.exit, 3);
        QVERIFY(!run.err.isEmpty());
    }

    void saysThatAFileIsGoneOrAFolder()
    {
        const QTemporaryDir folder;
        const CliRun gone = runCli({QStringLiteral("convert"), folder.filePath(QStringLiteral("gone.txt")),
                                    QStringLiteral("-o"), folder.filePath(QStringLiteral("b.txt"))});
        QCOMPARE(gone.exit, 3);
        QVERIFY(gone.err.contains("gone.txt"));
        const CliRun isFolder = runCli(
            {QStringLiteral("convert"), folder.path(), QStringLiteral("-o"), folder.filePath(QStringLiteral("b.txt"))});
        QCOMPARE(isFolder.exit, 3);
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void writesNothingWhereItCannot_data()
    {
        QTest::addColumn<QString>("line");
        QTest::newRow("a folder as target") << QStringLiteral("mkdir t.txt && \"$CLI\" convert '%1' -o t.txt --force");
        QTest::newRow("a folder that is not there") << QStringLiteral("\"$CLI\" convert '%1' -o none/t.txt");
        QTest::newRow("a full device") << QStringLiteral("\"$CLI\" convert '%1' -o /dev/full --to txt --force");
        QTest::newRow("a full standard output") << QStringLiteral("\"$CLI\" convert '%1' -o - --to txt >/dev/full");
        QTest::newRow("a size limit") << QStringLiteral("trap '' XFSZ; ulimit -f 1; \"$CLI\" convert '%1' -o t.txt");
        QTest::newRow("a full tmpfs") << QStringLiteral(
            "mkdir m && unshare -m $(test $(id -u) -eq 0 || echo -r) sh -c 'mount -t tmpfs -o size=4k none m "
            "&& \"$CLI\" convert \"%1\" -o m/t.txt; e=$?; ls m; exit $e'");
    }
    void writesNothingWhereItCannot()
    {
        QFETCH(QString, line);
        const QTemporaryDir folder;
        const CliRun run = runShell(QStringLiteral("cd '%1' && ").arg(folder.path()) + line.arg(sample));
        QCOMPARE(run.exit, 4);
        QVERIFY(!run.err.isEmpty());
        QVERIFY2(run.out.isEmpty(), run.out.constData());
        QVERIFY(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).isEmpty());
    }

    void keepsTheOldFileWhereTheNewOneDoesNotFit()
    {
        const QTemporaryDir folder;
        QFile old(folder.filePath(QStringLiteral("t.txt")));
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write("old");
        old.close();
        const CliRun run =
            runShell(QStringLiteral("cd '%1'; trap '' XFSZ; ulimit -f 1; \"$CLI\" convert '%2' -o t.txt --force")
                         .arg(folder.path(), sample));
        QCOMPARE(run.exit, 4);
        QCOMPARE(readFile(folder.filePath(QStringLiteral("t.txt"))), QByteArray("old"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }
};

GOUJI_GUILESS_TEST(TestBadInput)
#include "tst_badinput.moc"
