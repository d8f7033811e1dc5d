// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/desk/deskfolder.h"
#include "tests/support/strictmain.h"

#include <thread>

using namespace gouji;
using namespace gouji::test;

namespace {

/// A reader as a new start of the program has it.
struct Start
{
    explicit Start(const DeskFolder &folder) : reader(folder.path(), folder.forms(), folder.caches()) {}

    /// How many files were opened.
    int look(const ReadingOrder &order = {})
    {
        reader.allow();
        outcome = reader.read(order);
        return reader.total();
    }
    const Draft &draft(qsizetype number = 0) const { return outcome.drafts.at(static_cast<std::size_t>(number)); }

    DeskReader reader;
    ReadingOutcome outcome;
};

ReadingOrder comparedWith(const QString &lastYear)
{
    Desk desk;
    desk.year = 2024;
    ReadingOrder order;
    order.desk = std::make_shared<const Desk>(desk);
    order.lastYear = lastYear;
    return order;
}

} // namespace

class TestDeskReader : public QObject
{
    Q_OBJECT

private slots:
    void whatWasReadIsKnownInTheNextRun()
    {
        const DeskFolder folder;
        folder.put(QStringLiteral("a.gouji"), "甲县财政局");
        folder.put(QStringLiteral("下/b.gouji"), "甲县水利局", 2024, 999);
        DeskFolder::putBytes(folder.path() + QStringLiteral("/坏.docx"), "PK\x03\x04 cut");
        Start first(folder);
        QCOMPARE(first.look(), 3);
        QVERIFY(first.outcome.isWhole && !first.outcome.isUnsettled);
        QCOMPARE(first.look(), 0);
        Start second(folder);
        QCOMPARE(second.look(), 0);
        QCOMPARE(second.outcome.drafts.size(), 3U);
        for (qsizetype i = 0; i < 3; ++i) {
            QCOMPARE(second.draft(i).file, first.draft(i).file);
            QCOMPARE(second.draft(i).modified, first.draft(i).modified);
            QCOMPARE(second.draft(i).digest, first.draft(i).digest);
            QCOMPARE(second.draft(i).facts, first.draft(i).facts);
            QCOMPARE(second.draft(i).errors, first.draft(i).errors);
            QCOMPARE(second.draft(i).values, first.draft(i).values);
            QCOMPARE(second.draft(i).fault, first.draft(i).fault);
        }
    }

    void onlyWhatChangedIsReadAgain()
    {
        const DeskFolder folder;
        folder.put(QStringLiteral("a.gouji"), "甲县财政局");
        folder.put(QStringLiteral("b.gouji"), "甲县水利局");
        Start(folder).look();
        folder.put(QStringLiteral("b.gouji"), "甲县水利局", 2024, 999);
        folder.put(QStringLiteral("c.gouji"), "甲县民政局");
        QVERIFY(QFile::remove(folder.path() + QStringLiteral("/a.gouji")));
        Start second(folder);
        QCOMPARE(second.look(), 2);
        QCOMPARE(second.outcome.drafts.size(), 2U);
        QVERIFY(second.draft(0).errors > 0);
        QCOMPARE(Start(folder).look(), 0);
    }

    void otherChoicesReadEverythingAgain()
    {
        const DeskFolder folder;
        folder.put(QStringLiteral("a.gouji"), "甲县财政局");
        ReadingOrder order;
        Start(folder).look(order);
        order.options.switchedOff.insert(CheckId(QStringLiteral("T3-01")));
        QCOMPARE(Start(folder).look(order), 1);
        QCOMPARE(Start(folder).look(order), 0);
        auto words = std::make_shared<WordLists>(*WordLists::builtIn());
        words->serious.push_back({QStringLiteral("甲"), QStringLiteral("乙")});
        order.options.words = words;
        QCOMPARE(Start(folder).look(order), 1);
        QCOMPARE(Start(folder).look(), 1);
    }

    void anotherReportOfLastYearReadsItsUnitAgain()
    {
        const DeskFolder folder;
        folder.put(QStringLiteral("a.gouji"), "甲县财政局");
        folder.put(QStringLiteral("b.gouji"), "甲县水利局");
        folder.put(QStringLiteral("a.gouji"), "甲县财政局", 2023);
        folder.put(QStringLiteral("b.gouji"), "甲县水利局", 2023);
        const ReadingOrder order = comparedWith(folder.lastYear());
        Start first(folder);
        QCOMPARE(first.look(order), 4);
        QCOMPARE(first.draft().lastYear.kind, LastYearKind::Own);
        QCOMPARE(Start(folder).look(order), 0);
        folder.put(QStringLiteral("a.gouji"), "甲县财政局", 2023, 999);
        QCOMPARE(Start(folder).look(order), 2);
        QVERIFY(QFile::remove(folder.lastYear() + QStringLiteral("/b.gouji")));
        Start last(folder);
        QCOMPARE(last.look(order), 1);
        QCOMPARE(last.draft(1).lastYear.kind, LastYearKind::None);
    }

    void lastYearMayBeGone()
    {
        const DeskFolder folder;
        folder.put(QStringLiteral("a.gouji"), "甲县财政局");
        Start start(folder);
        start.look(comparedWith(folder.lastYear()));
        QVERIFY(!start.outcome.isLastYearThere);
        QCOMPARE(start.draft().lastYear.kind, LastYearKind::NotAsked);
        DeskFolder::putBytes(folder.lastYear() + QStringLiteral("/x.goujidesk"), "no desk");
        start.look(comparedWith(folder.lastYear() + QStringLiteral("/x.goujidesk")));
        QVERIFY(!start.outcome.isLastYearThere);
    }

    void lastYearBelowTheDeskIsNoDraft()
    {
        const DeskFolder folder;
        folder.put(QStringLiteral("a.gouji"), "甲县财政局");
        folder.put(QStringLiteral("old.gouji"), "甲县财政局", 2023);
        QVERIFY(QDir().rename(folder.lastYear(), folder.path() + QStringLiteral("/2023")));
        Start start(folder);
        start.look(comparedWith(folder.path() + QStringLiteral("/2023")));
        QCOMPARE(start.outcome.drafts.size(), 1U);
        QCOMPARE(start.draft().lastYear.files, QStringList(QStringLiteral("old.gouji")));
    }

    void aFileThatIsBeingWrittenWaits()
    {
        const DeskFolder folder;
        folder.put(QStringLiteral("a.gouji"), "甲县财政局");
        Start start(folder);
        start.look();
        const QString digest = start.draft().digest;
        const QString path = folder.path() + QStringLiteral("/a.gouji");
        const QByteArray whole = readFile(path);
        DeskFolder::putBytes(path, whole.first(whole.size() / 2), 0);
        QCOMPARE(start.look(), 0);
        QVERIFY(start.outcome.isUnsettled);
        QCOMPARE(start.draft().digest, digest); // what was known stays meanwhile
        DeskFolder::putBytes(path, whole, 30);
        QCOMPARE(start.look(), 1);
        QVERIFY(!start.outcome.isUnsettled);
        QCOMPARE(start.draft().digest, digest);
    }

    void aFileThatChangesWhileItIsReadIsNotCounted()
    {
        const DeskFolder folder;
        const QString path = folder.path() + QStringLiteral("/a.txt");
        const QByteArray text = readFile(QStringLiteral(GOUJI_SAMPLE));
        DeskFolder::putBytes(path, text);
        const QByteArray digests[] = {contentDigest(text).toHex(), contentDigest(text + text).toHex()};
        std::atomic<bool> isOver = false;
        std::thread writer([&] {
            while (!isOver) {
                DeskFolder::putBytes(path, text + text, 40);
                DeskFolder::putBytes(path, text, 50);
            }
        });
        Start start(folder);
        for (int i = 0; i < 40; ++i) {
            start.look();
            for (const Draft &draft : start.outcome.drafts)
                QVERIFY(draft.digest.isEmpty() || std::ranges::count(digests, draft.digest.toLatin1()) == 1);
        }
        isOver = true;
        writer.join();
        start.look();
        QVERIFY(!start.outcome.isUnsettled);
        QCOMPARE(start.draft().digest.toLatin1(), contentDigest(readFile(path)).toHex());
    }

    void stoppedItKeepsWhatItRead()
    {
        const DeskFolder folder;
        for (int i = 0; i < 60; ++i)
            folder.put(QStringLiteral("%1.gouji").arg(i), "甲县财政局", 2024, i);
        Start start(folder);
        std::thread impatient([&] {
            while (start.reader.done() < 3)
                std::this_thread::yield();
            start.reader.cancel();
        });
        start.look();
        impatient.join();
        QVERIFY(!start.outcome.isWhole);
        const std::size_t read = start.outcome.drafts.size();
        QVERIFY(read < 60);
        QCOMPARE(Start(folder).look(), static_cast<int>(60 - read));
    }

    void aFolderThatIsGoneChangesNothing()
    {
        const DeskFolder folder;
        folder.put(QStringLiteral("a.gouji"), "甲县财政局");
        Start start(folder);
        start.look();
        const QString away = folder.path() + QStringLiteral("-away");
        QVERIFY(QDir().rename(folder.path(), away));
        start.look();
        QVERIFY(!start.outcome.isFolderThere);
        QVERIFY(QDir().rename(away, folder.path()));
        QCOMPARE(Start(folder).look(), 0);
    }

    void withoutACacheItWorksAllTheSame()
    {
        const DeskFolder folder;
        folder.put(QStringLiteral("a.gouji"), "甲县财政局");
        for (int run = 0; run < 2; ++run) {
            DeskReader reader(folder.path(), folder.forms(), {});
            QCOMPARE(reader.read({}).drafts.size(), 1U);
            QCOMPARE(reader.total(), 1);
        }
    }
};

GOUJI_GUILESS_TEST(TestDeskReader)
#include "tst_deskreader.moc"
