// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/desk/draftreader.h"
#include "model/desk/reviewcopy.h"
#include "model/formats/native/nativewriter.h"
#include "model/formats/reportfile.h"
#include "model/support/safefile.h"
#include "tests/support/samplereport.h"
#include "tests/support/strictmain.h"

#include <QDir>
#include <QTemporaryDir>

using namespace gouji;
using namespace gouji::test;

namespace {

/// A desk's folder with what one unit sends, round after round.
struct Rounds
{
    Rounds() { year.unit = QStringLiteral("甲县财政局"); }

    void deliver(const char *file, const QByteArray &bytes)
    {
        QVERIFY(writeWholeFile(path(QString::fromUtf8(file)), bytes).isOk());
        const QDateTime arrived(QDate(2025, 1, 10 + int(year.deliveries.size())), QTime(9, 0), Qt::UTC);
        QVERIFY(year.add({QString::fromUtf8(file), contentDigestText(bytes), arrived}));
    }
    QString path(const QString &file) const { return folder.filePath(file); }
    Result<QString> copy(std::size_t version) { return makeReviewCopy(year, year.deliveries[version].digest, place()); }
    Report read(const QString &file) const { return *openReport(path(file), forms); }
    void ask(const QString &file, const char *text)
    {
        Report report = read(file);
        Thread thread;
        thread.anchor.section = QStringLiteral("overview");
        thread.remarks = {
            {QStringLiteral("王审核"), QDateTime(QDate(2025, 1, 20), {}, Qt::UTC), QString::fromUtf8(text), {}}};
        report.threads.push_back(thread);
        QVERIFY(writeWholeFile(path(file), writeNative(report, forms)).isOk());
    }
    ReviewPlace place() const { return {folder.path(), forms}; }

    QTemporaryDir folder;
    FormLibrary forms = FormLibrary::builtIn();
    UnitYear year;
};

QByteArray sample(const char *instead = "118")
{
    QByteArray text = readFile(QStringLiteral(GOUJI_SAMPLE));
    text.replace("新收政府信息公开申请118件", QByteArray("新收政府信息公开申请") + instead + "件");
    return text;
}

} // namespace

class TestReviewCopy : public QObject
{
    Q_OBJECT

private slots:

    void isMadeOnceAndInReview()
    {
        Rounds rounds;
        rounds.deliver("年报.txt", sample());
        const Result<QString> copy = rounds.copy(0);
        QVERIFY(copy);
        QCOMPARE(*copy, QStringLiteral("审核/甲县财政局.gouji"));
        QVERIFY(isReviewCopy(*copy));
        QCOMPARE(rounds.year.deliveries[0].review, *copy);
        const Report report = rounds.read(*copy);
        QCOMPARE(report.facts.state, ReportState::Submitted);
        QCOMPARE(report.facts.handIn.first, QDate(2025, 1, 10));
        QCOMPARE(report.origin.fileName, QStringLiteral("../年报.txt"));
        rounds.ask(*copy, "请核对");
        QCOMPARE(*rounds.copy(0), *copy); // and is not made anew over what was noted
        QCOMPARE(rounds.read(*copy).threads.size(), 1U);
        QCOMPARE(readFile(rounds.path(QStringLiteral("年报.txt"))), sample()); // the unit's file is the unit's
    }

    void notesGoOnToTheNextVersion()
    {
        Rounds rounds;
        rounds.deliver("年报.txt", sample());
        rounds.ask(*rounds.copy(0), "请核对新收件数");
        rounds.deliver("年报修改版.txt", sample("117"));
        const Result<QString> second = rounds.copy(1);
        QVERIFY(second);
        QCOMPARE(*second, QStringLiteral("审核/甲县财政局 v2.gouji"));
        QCOMPARE(rounds.read(*second).threads.size(), 1U);
        QCOMPARE(rounds.read(*second).facts.handIn.first, QDate(2025, 1, 10));
        QCOMPARE(rounds.read(*second).facts.handIn.latest, QDate(2025, 1, 11));
        rounds.deliver("年报最终版.txt", sample("116"));
        const Result<Report> third = reviewedReport(rounds.year, rounds.year.deliveries[2], rounds.place());
        QVERIFY(third && third->threads.size() == 1); // over a version that nobody noted anything in, too
        QVERIFY(rounds.year.deliveries[2].review.isEmpty());
    }

    void aFileThatIsTakenIsNotWrittenOver()
    {
        Rounds rounds;
        QVERIFY(QDir(rounds.folder.path()).mkpath(QStringLiteral("审核")));
        QVERIFY(writeWholeFile(rounds.path(QStringLiteral("审核/甲县财政局.gouji")), "somebody's").isOk());
        rounds.deliver("年报.txt", sample());
        QCOMPARE(*rounds.copy(0), QStringLiteral("审核/甲县财政局 (2).gouji"));
        QCOMPARE(readFile(rounds.path(QStringLiteral("审核/甲县财政局.gouji"))), QByteArray("somebody's"));
    }

    void aFileThatWasChangedIsAnotherVersion()
    {
        Rounds rounds;
        rounds.deliver("年报.txt", sample());
        QVERIFY(writeWholeFile(rounds.path(QStringLiteral("年报.txt")), sample("9")).isOk());
        const Result<QString> copy = rounds.copy(0);
        QVERIFY(!copy);
        QCOMPARE(copy.error().code(), ErrorCode::ChangedUnderneath);
        QVERIFY(copy.error().text().contains(u"年报.txt"));
        QVERIFY(rounds.year.deliveries[0].review.isEmpty());
    }
};

GOUJI_GUILESS_TEST(TestReviewCopy)
#include "tst_reviewcopy.moc"
