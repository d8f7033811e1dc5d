// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keeping/journal.h"
#include "app/keeping/recovery.h"
#include "model/formats/native/nativereader.h"
#include "model/formats/native/nativewriter.h"
#include "model/support/safefile.h"
#include "tests/app/keeping/othereditor.h"
#include "tests/support/samplereport.h"
#include "tests/support/strictmain.h"

#include <QDir>
#include <QSemaphore>
#include <QSignalSpy>

using namespace gouji;
using namespace gouji::test;

namespace {

constexpr char16_t cellId[] = u"t3.received.company";

JournalContent anyContent()
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(1'700'000'000'123, Qt::UTC);
    return {{QStringLiteral("/home/王/a\nb.gouji"), "digest", QStringLiteral("a.gouji"), QStringLiteral("2021"), time,
             QStringLiteral("host"), 42},
            writeNative(sampleReport(), FormLibrary::builtIn())};
}

/// A session with its journal below a folder of its own.
struct Desk
{
    explicit Desk(Report report = sampleReport()) : session(std::move(report))
    {
        writer.setMaxThreadCount(1);
        forcer.setMaxThreadCount(1);
        journal =
            std::make_unique<Journal>(session, JournalServices{forms, writer, forcer}, JournalPlace::newIn(root()));
    }

    QString root() const { return folder.filePath(QStringLiteral("journal")); }
    void enter(const QString &figure) { session.enterText(cellOf(session.report(), cellId), figure); }
    QStringList folders() const { return QDir(root()).entryList(QDir::Dirs | QDir::NoDotAndDotDot); }
    QByteArray kept() const
    {
        const QStringList names = folders();
        return names.size() == 1 ? readFile(root() + u'/' + names.first() + QStringLiteral("/journal")) : QByteArray();
    }
    /// What the journal holds, as after a crash.
    std::optional<Report> keptReport() const
    {
        const Result<JournalContent> content = readJournal(kept());
        const Result<Report> report = content ? readNative(content->report, forms) : content.error();
        return report ? std::optional(*report) : std::nullopt;
    }
    /// The program goes, its journal stays.
    void leave()
    {
        journal.reset();
        writer.waitForDone();
    }

    QTemporaryDir folder;
    FormLibrary forms = FormLibrary::builtIn();
    QThreadPool writer;
    QThreadPool forcer;
    Session session;
    std::unique_ptr<Journal> journal;
};

} // namespace

class TestJournal : public QObject
{
    Q_OBJECT

private slots:
    void isReadAsItWasWritten()
    {
        const JournalContent content = anyContent();
        const Result<JournalContent> read = readJournal(writeJournal(content));
        QVERIFY(read.isOk());
        QVERIFY(read->head == content.head);
        QCOMPARE(read->report, content.report);
    }

    void isRefusedCutOffAnywhereAndWithAnyByteOfTheReportChanged()
    {
        const QByteArray whole = writeJournal(anyContent());
        for (qsizetype size = 0; size < whole.size(); size += 97)
            QVERIFY(!readJournal(whole.left(size)));
        for (qsizetype at = whole.size() - 1; at > whole.size() / 2; at -= 101) {
            QByteArray other = whole;
            other[at] = static_cast<char>(other[at] ^ 1);
            QVERIFY(!readJournal(other));
        }
    }

    void isWrittenSoonAfterAChangeAndHoldsTheWork()
    {
        Desk desk;
        desk.enter(QStringLiteral("5"));
        QVERIFY(desk.folders().isEmpty());
        QTRY_VERIFY(desk.keptReport() == desk.session.report());
        desk.enter(QStringLiteral("6"));
        desk.session.setFacts([&] {
            Facts facts = desk.session.report().facts;
            facts.identityCode = QStringLiteral("11");
            return facts;
        }());
        QTRY_VERIFY(desk.keptReport() == desk.session.report());
    }

    void isNotPutOffByGoingOnTyping()
    {
        Desk desk;
        int typed = 0;
        QTimer keys;
        connect(&keys, &QTimer::timeout, this, [&] { desk.enter(QString::number(++typed)); });
        keys.start(Journal::delay / 10);
        QTRY_VERIFY(!desk.kept().isEmpty());
        QVERIFY(keys.isActive());
    }

    void isForcedToTheDiskWithoutHoldingUpTheNextCopy()
    {
        Desk desk;
        const QSignalSpy forcing(desk.journal.get(), &Journal::forcing);
        QSemaphore disk; // a disk that takes its time
        QVERIFY(desk.forcer.tryStart([&disk] { disk.acquire(); }));
        for (const char *figure : {"5", "6", "7"}) {
            desk.enter(QString::fromLatin1(figure));
            const auto isKept = [&] {
                const std::optional<Report> report = desk.keptReport();
                return report && *report == desk.session.report();
            };
            QTRY_VERIFY(isKept());
        }
        QCOMPARE(forcing.size(), 0);
        disk.release();
        QTRY_COMPARE(forcing.size(), 1); // what was kept meanwhile, in its turn
        desk.forcer.waitForDone();
    }

    void goesWhenNothingIsUnsaved()
    {
        Desk desk;
        desk.enter(QStringLiteral("5"));
        QTRY_VERIFY(!desk.kept().isEmpty());
        desk.session.undoStack().undo();
        QTRY_VERIFY(desk.folders().isEmpty());
        desk.session.undoStack().redo();
        QTRY_VERIFY(!desk.kept().isEmpty());
        desk.journal->forget();
        QTRY_VERIFY(desk.folders().isEmpty());
    }

    void saysOnceThatItCannotBeWrittenAndTriesAgain()
    {
        Desk desk;
        const QSignalSpy failed(desk.journal.get(), &Journal::failed);
        const QSignalSpy resumed(desk.journal.get(), &Journal::resumed);
        QFile inTheWay(desk.root());
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        desk.enter(QStringLiteral("5"));
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(failed.first().first().toString().contains(desk.root()));
        desk.enter(QStringLiteral("6"));
        QVERIFY(inTheWay.remove());
        QTRY_COMPARE(resumed.size(), 1);
        QCOMPARE(failed.size(), 1);
        QVERIFY(desk.keptReport() == desk.session.report());
    }

    void isFoundAfterItsProgramIsGone()
    {
        Desk desk;
        desk.journal->setBase("what was read");
        desk.journal->setName(QStringLiteral("report"));
        desk.enter(QStringLiteral("5"));
        QTRY_VERIFY(!desk.kept().isEmpty());
        desk.leave();
        Recovery recovery = findUnsavedWork(desk.root(), desk.forms);
        QCOMPARE(recovery.works.size(), 1U);
        QVERIFY(recovery.works[0].report == desk.session.report());
        QCOMPARE(recovery.works[0].base, QByteArray("what was read"));
        QCOMPARE(recovery.works[0].head.name, QStringLiteral("report"));
        QVERIFY(findUnsavedWork(desk.root(), desk.forms).works.empty()); // held while a person decides
        recovery.works.clear();
        QCOMPARE(findUnsavedWork(desk.root(), desk.forms).works.size(), 1U); // decided later
    }

    void isTakenAwayUnaskedWhereTheFileHoldsItAlready()
    {
        Desk desk;
        const QString path = desk.folder.filePath(QStringLiteral("a.gouji"));
        desk.session.setFile({path, "digest"});
        desk.enter(QStringLiteral("5"));
        QTRY_VERIFY(!desk.kept().isEmpty());
        desk.leave();
        QVERIFY(writeWholeFile(path, writeNative(desk.session.report(), desk.forms)).isOk());
        QVERIFY(findUnsavedWork(desk.root(), desk.forms).works.empty());
        QVERIFY(desk.folders().isEmpty());
    }

    void garbageIsSaidAndKeptAside_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray whole = writeJournal(anyContent());
        QTest::newRow("garbage") << QByteArray("\x7f\0garbage", 9);
        QTest::newRow("cut off") << whole.left(whole.size() / 2);
        QTest::newRow("no report in it") << writeJournal({{}, "no report"});
        QTest::newRow("deep JSON") << "gouji journal 1\n" + QByteArray(100000, '[') + "\n{}";
    }
    void garbageIsSaidAndKeptAside()
    {
        QFETCH(QByteArray, bytes);
        Desk desk;
        const QString folder = desk.root() + QStringLiteral("/some-id");
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(writeWholeFile(folder + QStringLiteral("/journal"), bytes).isOk());
        const Recovery recovery = findUnsavedWork(desk.root(), desk.forms);
        QVERIFY(recovery.works.empty());
        QCOMPARE(recovery.damaged.size(), 1);
        QCOMPARE(readFile(recovery.damaged.first() + QStringLiteral("/journal")), bytes);
        QVERIFY(findUnsavedWork(desk.root(), desk.forms).damaged.isEmpty()); // said once
    }

    void theJournalOfARunningProgramIsItsOwn()
    {
        const QTemporaryDir home;
        OtherEditor other(home.path());
        QVERIFY(other.start());
        QCOMPARE(other.tell(QStringLiteral("new")), QByteArray("done"));
        QVERIFY(other.tell(QStringLiteral("enter t3.received.company 5")).startsWith("edit"));
        const QString root = OtherEditor::journalsOf(home.path());
        const auto folders = [&] { return QDir(root).entryList(QDir::Dirs | QDir::NoDotAndDotDot); };
        QTRY_VERIFY(folders().size() == 1 &&
                    QFile::exists(root + u'/' + folders().constFirst() + QStringLiteral("/journal")));
        QVERIFY(findUnsavedWork(root, FormLibrary::builtIn()).works.empty());
        other.kill();
        const Recovery recovery = findUnsavedWork(root, FormLibrary::builtIn());
        QCOMPARE(recovery.works.size(), 1U);
        QVERIFY(recovery.works[0].head.path.isEmpty()); // never saved, and kept all the same
        QCOMPARE(recovery.works[0].report.cell(cellOf(recovery.works[0].report, cellId)).value.toString(),
                 QStringLiteral("5"));
    }
};

GOUJI_GUILESS_TEST(TestJournal)
#include "tst_journal.moc"
