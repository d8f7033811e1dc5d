// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/support/platform.h"
#include "tests/support/strictmain.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QTemporaryFile>

using namespace gouji;

class TestPlatform : public QObject
{
    Q_OBJECT

private slots:
    void knowsWhichProcessesRun()
    {
        QVERIFY(isProcessRunning(QCoreApplication::applicationPid()));
        QVERIFY(!isProcessRunning(0));
        QVERIFY(!isProcessRunning(-1));
        QProcess other;
        other.start(QStringLiteral("cat"), {});
        QVERIFY(other.waitForStarted());
        const qint64 id = other.processId();
        QVERIFY(isProcessRunning(id));
        other.closeWriteChannel();
        QVERIFY(other.waitForFinished());
        QVERIFY(!isProcessRunning(id));
    }

    void putsFilesAndFoldersOnTheDisk()
    {
        QTemporaryDir folder;
        QTemporaryFile file(folder.filePath(QStringLiteral("XXXXXX")));
        QVERIFY(file.open());
        QCOMPARE(file.write("unsaved"), 7);
        QVERIFY(file.flush());
        QCOMPARE(flushToDisk(file.handle()), 0);
        QCOMPARE(flushToDisk(file.fileName()), 0);
        QCOMPARE(flushToDisk(folder.path()), 0);
    }

    void saysWhatCannotBePutThere()
    {
        QCOMPARE(flushToDisk(QStringLiteral("/dev/null")), 0); // nothing to lose
        QVERIFY(flushToDisk(QStringLiteral("/nowhere/journal")) != 0);
        QVERIFY(flushToDisk(-1) != 0);
    }
};

GOUJI_GUILESS_TEST(TestPlatform)
#include "tst_platform.moc"
