// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keeping/recovery.h"
#include "model/formats/native/nativereader.h"
#include "model/formats/native/nativewriter.h"
#include "model/formats/reportfile.h"
#include "model/support/safefile.h"
#include "tests/app/keeping/othereditor.h"
#include "tests/support/samplereport.h"
#include "tests/support/strictmain.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

using namespace gouji;
using namespace gouji::test;

namespace {

constexpr qint64 mostLost = 1000; // ms of work

struct LoggedEdit
{
    qint64 time;
    QByteArray digest;
};

std::vector<LoggedEdit> editsIn(const QByteArray &log)
{
    std::vector<LoggedEdit> edits;
    const QList<QByteArray> lines = log.split('\n');
    for (const QByteArray &line : lines.mid(0, lines.size() - 1)) { // the last one may be cut off
        const QList<QByteArray> words = line.split(' ');
        if (words.value(0) == "edit")
            edits.push_back({words.value(1).toLongLong(), words.value(2)});
    }
    return edits;
}

/// How much work, in ms before the kill, is missing from a report that was found afterwards; -1: it never stood so.
qint64 lostWork(const std::vector<LoggedEdit> &edits, const QByteArray &found, qint64 killedAt)
{
    for (std::size_t i = edits.size(); i > 0; --i) {
        if (edits[i - 1].digest == found)
            return i == edits.size() ? 0 : killedAt - edits[i].time;
    }
    return -1;
}

QByteArray hexDigest(const Report &report)
{
    return contentDigest(writeNative(report, FormLibrary::builtIn())).toHex();
}

int rounds()
{
    const int wanted = qEnvironmentVariableIntValue("GOUJI_SOAK");
    return wanted > 0 ? wanted : 20;
}

} // namespace

/// An editor at work is killed at any moment: its file is whole, and what was not saved is found again.
class TestKilled : public QObject
{
    Q_OBJECT

private slots:
    void losesNoMoreThanASecondOfWork_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= rounds(); ++seed)
            QTest::addRow("%d", seed) << seed;
    }
    void losesNoMoreThanASecondOfWork()
    {
        QFETCH(int, seed);
        const QTemporaryDir home;
        const QString path = home.filePath(QStringLiteral("report.gouji"));
        const bool isSaved = seed % 4 != 0; // every fourth report was never saved
        OtherEditor editor(home.path());
        QVERIFY(editor.start());
        QVERIFY(writeWholeFile(path, writeNative(sampleReport(), FormLibrary::builtIn())).isOk());
        QCOMPARE(editor.tell(isSaved ? QStringLiteral("open ") + path : QStringLiteral("new")), QByteArray("done"));
        QByteArray log = editUntilKilled(editor, seed);
        const qint64 killedAt = QDateTime::currentMSecsSinceEpoch();

        const Result<Report> file = openReport(path, FormLibrary::builtIn());
        QVERIFY2(file, "the file is whole");
        const Recovery recovery = findUnsavedWork(OtherEditor::journalsOf(home.path()), FormLibrary::builtIn());
        QVERIFY(recovery.damaged.isEmpty());
        QVERIFY(recovery.works.size() <= 1);
        const std::vector<LoggedEdit> edits = editsIn(log);
        QVERIFY(!edits.empty());
        const QByteArray found = hexDigest(recovery.works.empty() ? *file : recovery.works[0].report);
        const qint64 lost = lostWork(edits, found, killedAt);
        const bool isAsItBegan = found == hexDigest(sampleReport()) || found == hexDigest(emptyReport());
        const qint64 missing = lost < 0 && isAsItBegan ? killedAt - edits.front().time : lost;
        QVERIFY2(missing >= 0, "what was found stood so once");
        m_worst = std::max(m_worst, missing);
        QVERIFY2(missing <= mostLost, qPrintable(QStringLiteral("%1 ms lost").arg(missing)));
    }

    void cleanupTestCase() { qInfo("at most %lld ms of work were lost", m_worst); }

private:
    static Report emptyReport() { return Report::forForm(FormLibrary::builtIn().find(u"2021")); }

    /// Reads along, so that the editor never waits, for up to two and a half seconds.
    static QByteArray editUntilKilled(OtherEditor &editor, int seed)
    {
        QRandomGenerator random(static_cast<quint32>(seed));
        const int wait = random.bounded(50, 2500);
        QElapsedTimer clock;
        editor.send(QStringLiteral("edit %1").arg(seed));
        QByteArray log;
        clock.start();
        while (!clock.hasExpired(wait))
            log += editor.nextLine() + '\n';
        return log + editor.kill();
    }

    qint64 m_worst = 0;
};

GOUJI_GUILESS_TEST(TestKilled)
#include "tst_killed.moc"
