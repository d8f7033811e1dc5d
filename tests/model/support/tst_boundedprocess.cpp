// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/support/boundedprocess.h"
#include "tests/support/fakeprograms.h"
#include "tests/support/strictmain.h"

#include <QFile>
#include <QTemporaryDir>

#include <thread>

using namespace gouji;
using namespace gouji::test;

namespace {

ProcessCall shell(const char *script)
{
    ProcessCall call;
    call.program = QStringLiteral("sh");
    call.arguments = {QStringLiteral("-c"), QString::fromUtf8(script)};
    return call;
}

} // namespace

/// Real programs that behave and misbehave.
class TestBoundedProcess : public QObject
{
    Q_OBJECT

private slots:
    void givesBackWhatWasPrinted()
    {
        const Result<ProcessOutput> output = runBounded(shell("echo 报告; echo no >&2; exit 3"));
        QVERIFY(output);
        QCOMPARE(output->standardOutput, QByteArray("报告\n"));
        QCOMPARE(output->standardError, QByteArray("no\n"));
        QCOMPARE(output->exitCode, 3);
    }

    void givesNoInputAndABareEnvironment()
    {
        qputenv("GOUJI_SECRET", "secret");
        const Result<ProcessOutput> output = runBounded(shell("cat; echo $LC_ALL.$GOUJI_SECRET."));
        QVERIFY(output);
        QCOMPARE(output->standardOutput, QByteArray("C.UTF-8..\n"));
    }

    void worksInItsFolder()
    {
        const QTemporaryDir folder;
        ProcessCall call = shell("echo here > note");
        call.folder = folder.path();
        QVERIFY(runBounded(call));
        QVERIFY(QFile::exists(folder.filePath(QStringLiteral("note"))));
    }

    void saysWhatIsNotInstalled()
    {
        ProcessCall call;
        call.program = QStringLiteral("no-such-program");
        const Result<ProcessOutput> output = runBounded(call);
        QVERIFY(!output);
        QCOMPARE(output.error().code(), ErrorCode::MissingProgram);
        QVERIFY(output.error().sentence().contains(call.program));
    }

    void findsProgramsOfAFolderFirst()
    {
        QString own;
        {
            FakePrograms programs;
            own = programs.path(QStringLiteral("sh"));
            QVERIFY(programs.add(QStringLiteral("sh"), "exit 0"));
            QCOMPARE(findProgram(QStringLiteral("sh")), own);
        }
        QVERIFY(findProgram(QStringLiteral("sh")) != own);
    }

    void endsWhatTakesTooLongWithItsChildren()
    {
        const QTemporaryDir folder;
        ProcessCall call = shell("sleep 600 & echo $! > child; wait");
        call.folder = folder.path();
        call.milliseconds = 300;
        const Result<ProcessOutput> output = runBounded(call);
        QVERIFY(!output);
        QCOMPARE(output.error().code(), ErrorCode::ProgramFailed);
        QVERIFY(isOver(folder.filePath(QStringLiteral("child"))));
    }

    void endsWhatPrintsTooMuch()
    {
        ProcessCall call = shell("yes");
        call.outputBytes = 1 << 20;
        const Result<ProcessOutput> output = runBounded(call);
        QVERIFY(!output);
        QCOMPARE(output.error().code(), ErrorCode::ProgramFailed);
    }

    void endsWhatTakesTooMuch_data()
    {
        QTest::addColumn<QString>("script");
        QTest::newRow("time of the processor") << QStringLiteral("while :; do :; done");
        QTest::newRow("disk") << QStringLiteral("exec head -c 9000000 /dev/zero > big");
        QTest::newRow("crash") << QStringLiteral("kill -SEGV $$");
    }
    void endsWhatTakesTooMuch()
    {
        QFETCH(QString, script);
        const QTemporaryDir folder;
        ProcessCall call = shell(script.toUtf8().constData());
        call.folder = folder.path();
        call.bounds = {0, 1, 1 << 20};
        const Result<ProcessOutput> output = runBounded(call);
        QVERIFY(!output);
        QCOMPARE(output.error().code(), ErrorCode::ProgramFailed);
    }

    void boundsTheMemory()
    {
        ProcessCall call; // keeps the last line, which never ends
        call.program = QStringLiteral("tail");
        call.arguments = {QStringLiteral("-n1"), QStringLiteral("/dev/zero")};
        call.bounds.memoryBytes = 64 << 20;
        const Result<ProcessOutput> output = runBounded(call);
        QVERIFY(!output || output->exitCode != 0);
    }

    void stopsWhenAskedTo()
    {
        std::atomic<bool> cancelled = false;
        ProcessCall call = shell("echo begun; sleep 600");
        call.cancelled = &cancelled;
        std::thread person([&cancelled] { cancelled = true; });
        const Result<ProcessOutput> output = runBounded(call);
        person.join();
        QVERIFY(!output);
        QCOMPARE(output.error().code(), ErrorCode::Cancelled);
    }
};

GOUJI_GUILESS_TEST(TestBoundedProcess)
#include "tst_boundedprocess.moc"
