// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/papers/correctionletter.h"

#include "model/review/anchorplace.h"

#include "model/checks/livechecks.h"
#include "tests/support/samplereport.h"
#include "tests/support/strictmain.h"

#include <QTest>

using namespace gouji;
using gouji::test::cellOf;
using gouji::test::sampleReport;

namespace {

Remark said(const QString &author, const QString &text)
{
    return {author, QDateTime::fromSecsSinceEpoch(1'740'000'000, Qt::UTC), text, {}};
}

Thread question(const Anchor &anchor, const QString &text, ThreadStatus status = ThreadStatus::Open)
{
    return {anchor, status, {said(QStringLiteral("王"), text)}, {}};
}

/// The sample with a figure that does not fit, a question about it and one about the whole.
Report faultyReport()
{
    Report report = sampleReport();
    report.cell(cellOf(report, u"t3.received.total")).value = *Count::fromInteger(9999);
    report.cell(cellOf(report, u"t3.received.total")).computed = false;
    Anchor cell;
    cell.cell = CellId::fromString(u"t3.received.company");
    report.threads = {question(cell, QStringLiteral("企业申请为何增加？")), question({}, QStringLiteral("请附说明。")),
                      question(cell, QStringLiteral("已解决"), ThreadStatus::Closed)};
    return report;
}

std::vector<Finding> findingsOf(const Report &report)
{
    LiveChecks checks;
    checks.reset(report);
    return {checks.findings().begin(), checks.findings().end()};
}

const LetterFacts facts{QStringLiteral("临川县政务公开办公室"), QDate(2025, 2, 3),
                        QStringLiteral("数据不符。\n请核对。")};

} // namespace

/// The letter of corrections: what stands in it, in which order, in whose words.
class TestCorrectionLetter : public QObject
{
    Q_OBJECT

private slots:
    void listsFindingsAndOpenQuestionsInTheOrderOfTheForm()
    {
        const Report report = faultyReport();
        const std::vector<Correction> corrections = correctionsOf(report, findingsOf(report));
        QVERIFY(corrections.size() >= 3);
        QCOMPARE(corrections.front().section, QString());
        QCOMPARE(corrections.front().thread, std::optional<std::size_t>(1));
        const auto inRequests = std::ranges::find(corrections, QStringLiteral("requests"), &Correction::section);
        QVERIFY(inRequests != corrections.end());
        QVERIFY(!inRequests->thread);
        QVERIFY(inRequests->text.contains(QStringLiteral("9999")));
        QVERIFY(std::ranges::none_of(corrections, [](const Correction &c) { return c.text.contains(u"已解决"); }));
        QVERIFY(std::ranges::any_of(corrections, [](const Correction &c) {
            return c.thread == std::optional<std::size_t>(0) && c.text.contains(u"商业企业") &&
                   c.text.contains(u"企业申请为何增加");
        }));
    }

    void aFindingOnWordsNamesTheirParagraph()
    {
        Report report = sampleReport();
        report.opening = {Paragraph::fromText(QStringLiteral("现将情况公布如下,请予监督。"))};
        const std::vector<Correction> corrections = correctionsOf(report, findingsOf(report));
        const auto inOpening = std::ranges::find(corrections, QStringLiteral("opening"), &Correction::section);
        QVERIFY(inOpening != corrections.end());
        QVERIFY2(inOpening->text.startsWith(anchorName(inOpening->anchor, *report.form) + u'：'),
                 qPrintable(inOpening->text));
    }

    void leavesOutWhatAPersonAccepted()
    {
        Report report = faultyReport();
        const std::vector<Finding> findings = findingsOf(report);
        const std::size_t before = correctionsOf(report, findings).size();
        const auto found = std::ranges::find(findings, QStringLiteral("requests"), &Finding::section);
        QVERIFY(found != findings.end());
        AcceptedFinding accepted;
        accepted.check = found->check;
        accepted.fingerprint = found->fingerprint();
        report.acceptedFindings.push_back(accepted);
        QCOMPARE(correctionsOf(report, findings).size(), before - 1);
    }

    void numbersThroughUnderTheHeadingsOfTheForm()
    {
        const Report report = faultyReport();
        const std::vector<Correction> corrections = correctionsOf(report, findingsOf(report));
        const QString text = letterText(letterOutline(report, corrections, facts, LetterWords::builtIn()));
        QVERIFY(text.startsWith(QStringLiteral("政府信息公开工作年度报告退回修改意见\n")));
        QVERIFY(text.contains(report.facts.body + QStringLiteral("：\n")));
        QVERIFY(text.contains(QStringLiteral("《%1》").arg(report.title())));
        QVERIFY(text.contains(QStringLiteral("数据不符。\n请核对。\n1. the whole report：请附说明。\n")));
        QVERIFY(text.contains(QStringLiteral("收到和处理政府信息公开申请情况\n")));
        QVERIFY(text.endsWith(QStringLiteral("\n临川县政务公开办公室\n2025年2月3日\n")));
        QVERIFY(!text.contains(u"t3."));
    }

    void saysWhereThereIsNothingToCorrect()
    {
        const QString text = letterText(letterOutline(sampleReport(), {}, {}, LetterWords::builtIn()));
        QVERIFY(text.contains(LetterWords::builtIn().nothing));
    }

    void anOfficeHasItsOwnWords()
    {
        const Result<LetterWords> words = LetterWords::read(
            R"({"format": "gouji-letter-of-corrections", "version": 1, "title": "修改通知", "opening": "请改：", "reasons": ["甲"]})");
        QVERIFY(words);
        QCOMPARE(words->reasons, QStringList{QStringLiteral("甲")});
        QVERIFY(!LetterWords::builtIn().reasons.isEmpty());
        for (const char *bad :
             {"", "{}", R"({"format": "gouji-letter-of-corrections", "version": 2, "title": "a", "opening": "b"})",
              R"({"format": "gouji-letter-of-corrections", "version": 1, "title": "a"})"})
            QVERIFY2(!LetterWords::read(bad), bad);
    }
};

GOUJI_GUILESS_TEST(TestCorrectionLetter)
#include "tst_correctionletter.moc"
