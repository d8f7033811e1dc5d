// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/native/nativewriter.h"
#include "model/papers/correctionletter.h"
#include "model/review/threewaymerge.h"
#include "model/support/safefile.h"
#include "tests/support/samplereport.h"
#include "tests/support/strictmain.h"
#include "views/editing/reviewing.h"
#include "views/editing/threadsmodel.h"

#include <QTemporaryDir>

using namespace gouji;
using namespace gouji::test;

namespace {

const QString problems = QStringLiteral("problems");
const QString clerk = QStringLiteral("李经办");
const QString first = QStringLiteral("王初审");
const QString second = QStringLiteral("赵复审");

/// A folder in which people hand each other reports as files.
struct Office
{
    QString path(const char *name) const { return folder.filePath(QLatin1String(name)); }
    void save(const Session &session, const char *name) const
    {
        QVERIFY(writeWholeFile(path(name), writeNative(session.report(), FormLibrary::builtIn())));
    }
    Report open(const char *name) const
    {
        const Result<Report> report = openReport(path(name), FormLibrary::builtIn());
        return report ? *report : Report();
    }

    QTemporaryDir folder;
};

Anchor wordsIn(const Report &report, int block, const QString &words)
{
    Anchor anchor;
    anchor.section = problems;
    anchor.block = block;
    anchor.start = static_cast<int>(anchoredText(anchor, report).indexOf(words));
    anchor.length = static_cast<int>(words.size());
    anchor.quoted = words;
    return anchor;
}

Anchor cellAnchor(QStringView id)
{
    Anchor anchor;
    anchor.cell = CellId::fromString(id);
    return anchor;
}

void setProblems(Session &session, const QStringList &texts)
{
    Blocks blocks;
    for (const QString &text : texts)
        blocks.emplace_back(Paragraph::fromText(text));
    const auto count = static_cast<int>(session.report().blocks(problems)->size());
    session.replaceBlocks({problems, 0, count, std::move(blocks)});
}

QStringList questionsOf(const Report &report)
{
    QStringList questions;
    for (const Thread &thread : report.threads)
        questions.append(thread.remarks.front().text);
    questions.sort();
    return questions;
}

} // namespace

/// A review from hand to hand, with nothing between the people but files.
class TestReviewPlayed : public QObject
{
    Q_OBJECT

private:
    Office m_office;

private slots:
    void theClerkSubmits()
    {
        Session session(sampleReport());
        setProblems(session,
                    {QStringLiteral("存在问题：公开不够及时。"), QStringLiteral("改进措施：截至度止完成整改。")});
        session.enterText(cellOf(session.report(), u"t3.received.total"), QStringLiteral("9999"));
        Reviewing(session, clerk).sign(QStringLiteral("一校"));
        session.setState(ReportState::Submitted);
        m_office.save(session, "submitted.gouji");
    }

    void twoReviewersReadItAtTheSameTime()
    {
        Session wang(m_office.open("submitted.gouji"));
        QVERIFY(wang.isReadOnly());
        Reviewing(wang, first).ask(wordsIn(wang.report(), 1, QStringLiteral("度止")), QStringLiteral("是“底止”吗？"));
        Reviewing(wang, first).ask(cellAnchor(u"t3.received.total"), QStringLiteral("总计不符，请核对。"));
        const std::vector<Finding> open = wang.readyFindings();
        QVERIFY(!open.empty());
        m_office.save(wang, "wang.gouji");

        Session zhao(m_office.open("submitted.gouji"));
        Reviewing(zhao, second).ask({}, QStringLiteral("请附情况说明。"));
        Reviewing(zhao, second).sign(QStringLiteral("复审"));
        m_office.save(zhao, "zhao.gouji");
    }

    void theirFilesAreMergedWithoutConflict()
    {
        const Report base = m_office.open("submitted.gouji");
        Session session(m_office.open("wang.gouji"));
        const MergedReport merged = mergeThreeWays({base, session.report(), m_office.open("zhao.gouji")});
        QVERIFY(merged.conflicts.empty());
        session.replaceReport(merged.report, QStringLiteral("merge"), Session::Replacing::FileOfOthers);
        QCOMPARE(session.report().threads.size(), 3u);
        QCOMPARE(session.report().signOffs.size(), 2u);
        m_office.save(session, "merged.gouji");
    }

    void itIsReturnedWithALetter()
    {
        Session session(m_office.open("merged.gouji"));
        const auto corrections = correctionsOf(session.report(), session.checks().findings());
        const LetterFacts facts{QStringLiteral("县政务公开办"), QDate(2025, 2, 3),
                                LetterWords::builtIn().reasons.front()};
        const QString letter = letterText(letterOutline(session.report(), corrections, facts, LetterWords::builtIn()));
        for (const char16_t *words :
             {u"是“底止”吗？", u"总计不符，请核对。", u"请附情况说明。", u"9999", u"勾稽关系不符"})
            QVERIFY2(letter.contains(QStringView(words)), qPrintable(letter));
        session.setState(ReportState::Returned);
        m_office.save(session, "returned.gouji");
    }

    void theClerkCorrectsAndAnswers()
    {
        Session session(m_office.open("returned.gouji"));
        QVERIFY(!session.isReadOnly());
        setProblems(session, {QStringLiteral("概述。"), QStringLiteral("存在问题：公开不够及时。"),
                              QStringLiteral("改进措施：截至底止完成整改。")});
        session.computeTotal(cellOf(session.report(), u"t3.received.total"));
        Reviewing answering(session, clerk);
        for (std::size_t i = 0; i < session.report().threads.size(); ++i)
            answering.answer(i, QStringLiteral("已改。"));
        session.setState(ReportState::Submitted);
        QVERIFY(session.readyFindings().empty());
        m_office.save(session, "corrected.gouji");
    }

    void theReviewerSeesWhatWasDoneAndClears()
    {
        Session session(m_office.open("corrected.gouji"));
        const ThreadsModel model(session);
        QCOMPARE(model.rowCount(), 3);
        int gone = 0;
        for (int row = 0; row < model.rowCount(); ++row) {
            QCOMPARE(model.index(row).data(ThreadsModel::StatusRole).toInt(), static_cast<int>(ThreadStatus::Answered));
            gone += model.index(row).data(ThreadsModel::GoneRole).toBool();
        }
        QCOMPARE(gone, 1); // the words that were wrong were corrected; the question keeps them
        const QString digest = printedDigest(session.report());
        for (const SignOff &signOff : session.report().signOffs)
            QVERIFY2(signOff.digest != digest, qPrintable(signOff.step));
        Reviewing reviewing(session, first);
        for (std::size_t i = 0; i < session.report().threads.size(); ++i)
            reviewing.setStatus(i, ThreadStatus::Closed);
        reviewing.sign(QStringLiteral("终审"));
        session.setState(ReportState::Cleared);
        m_office.save(session, "cleared.gouji");
    }

    void nothingWasLostOnTheWay()
    {
        const Report report = m_office.open("cleared.gouji");
        QCOMPARE(report.facts.state, ReportState::Cleared);
        QCOMPARE(questionsOf(report), questionsOf(m_office.open("merged.gouji")));
        for (const Thread &thread : report.threads) {
            QCOMPARE(thread.remarks.size(), 2u);
            QCOMPARE(thread.remarks[1].author, clerk);
        }
        QStringList signedBy;
        for (const SignOff &signOff : report.signOffs)
            signedBy.append(signOff.step + signOff.name + (signOff.digest == printedDigest(report) ? u'√' : u'×'));
        signedBy.sort();
        QStringList expected{QStringLiteral("一校李经办×"), QStringLiteral("复审赵复审×"),
                             QStringLiteral("终审王初审√")};
        expected.sort();
        QCOMPARE(signedBy, expected);
        QVERIFY(correctionsOf(report, {}).empty());
    }

    void anOutsideEditMovesNoQuestionAndHidesNone()
    {
        Session session(sampleReport());
        setProblems(session, {QStringLiteral("甲"), QStringLiteral("截至度止的数据")});
        Reviewing(session, first).ask(wordsIn(session.report(), 1, QStringLiteral("度止")), QStringLiteral("？"));
        QByteArray bytes = writeNative(session.report(), FormLibrary::builtIn());
        const QByteArray moved = QByteArray(bytes).replace("截至度止的数据", "我局今年截至度止的数据");
        const QByteArray cut = QByteArray(bytes).replace("截至度止的数据", "截至底止的数据");
        const Result<Report> found = readReport(moved, QStringLiteral("a.gouji"), FormLibrary::builtIn());
        QCOMPARE(found->threads.at(0).anchor.start, 6);
        QVERIFY(!isGone(found->threads[0].anchor, *found));
        Session lost(*readReport(cut, QStringLiteral("a.gouji"), FormLibrary::builtIn()));
        const ThreadsModel model(lost);
        QCOMPARE(model.rowCount(), 1);
        QVERIFY(model.index(0).data().toString().contains(QStringLiteral("“度止”")));
    }
};

GOUJI_GUILESS_TEST(TestReviewPlayed)
#include "tst_reviewplayed.moc"
