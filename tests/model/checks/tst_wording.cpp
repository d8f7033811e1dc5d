// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/wording.h"

#include "model/checks/cellname.h"
#include "model/checks/checkcatalogue.h"
#include "model/checks/checkreport.h"
#include "model/checks/proposalkindname.h"
#include "model/checks/wordingtable.h"
#include "model/template/formlibrary.h"
#include "tests/model/checks/balancedreport.h"
#include "tests/support/strictmain.h"

#include <set>

using namespace gouji;
using namespace gouji::test;

class TestWording : public QObject
{
    Q_OBJECT

private slots:
    void saysBothNumbersAndWhatToDo();
    void proposesTwoCellsAtOnce();
    void namesCellsByLabels_data();
    void namesCellsByLabels();
    void hasAWordingForEveryCheckOfItsOwn();
    void takesArgumentsAsTheyAre();
    void showsAFindingOfAnotherVersion();
    void namesEveryKindOfProposal();

private:
    FormPtr m_form = FormLibrary::builtIn().find(QStringLiteral("2021"));
};

void TestWording::saysBothNumbersAndWhatToDo()
{
    Report report = filledReport(m_form);
    const CellIndex wrong = cellOf(report, "t4.review.total");
    for (const char *part : {"t4.review.upheld", "t4.review.corrected", "t4.review.other_outcome", "t4.review.pending"})
        setCount(report, cellOf(report, part), 0);
    setCount(report, cellOf(report, "t4.review.upheld"), 92);
    setCount(report, wrong, 29);
    const std::vector<Finding> findings = checkReport({report});
    QCOMPARE(findings.size(), 1u);
    QCOMPARE(findingMessage(findings.front(), *m_form),
             QStringLiteral(
                 "复议诉讼情况表, 行政复议: the total must equal the sum of the outcomes, but 结果维持 92 ≠ 总计 29, a "
                 "difference "
                 "of 63. Probably part 四 复议诉讼情况表 · 行政复议 结果维持 should be 29 (two digits swapped). Other "
                 "possibilities: 1."));
}

void TestWording::proposesTwoCellsAtOnce()
{
    Report report = filledReport(m_form);
    const CellIndex left = cellOf(report, "t3.granted.natural_person");
    const CellIndex right = cellOf(report, "t3.granted.company");
    const qint64 value = countAt(report, left);
    setCount(report, left, countAt(report, right));
    setCount(report, right, value);
    const Finding finding = checkReport({report}).front();
    QVERIFY(finding.proposals.front().kind == ProposalKind::CellsSwapped);
    const QString text = proposalText(finding.proposals.front(), *m_form);
    QVERIFY(text.contains(cellName(*m_form, m_form->cell(left).id)));
    QVERIFY(text.contains(cellName(*m_form, m_form->cell(right).id)));
    QVERIFY(text.endsWith(QLatin1String("(two neighbouring cells exchanged).")));
}

void TestWording::namesCellsByLabels_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("name");
    QTest::newRow("band and row") << "t2.rules.made" << QStringLiteral("part 二 主动公开情况表 · 规章 · 本年制发件数");
    QTest::newRow("row and column") << "t3.received.natural_person"
                                    << QStringLiteral("part 三 申请情况表 · 一、本年新收政府信息公开申请数量 · 自然人");
    QTest::newRow("item of a group") << "t3.refused.state_secret.other_organisation"
                                     << QStringLiteral(
                                            "part 三 申请情况表 · （三）不予公开 1.属于国家秘密 · 法人或其他组织 其他");
    QTest::newRow("columns only") << "t4.direct_suit.total"
                                  << QStringLiteral("part 四 复议诉讼情况表 · 行政诉讼 未经复议直接起诉 总计");
    QTest::newRow("not of this form") << "t9.nothing.here" << QStringLiteral("a cell that this form does not have");
}

void TestWording::namesCellsByLabels()
{
    QFETCH(QString, id);
    QFETCH(QString, name);
    QCOMPARE(cellName(*m_form, *CellId::fromString(id)), name);
}

void TestWording::hasAWordingForEveryCheckOfItsOwn()
{
    std::set<QString> told;
    for (const auto wordings : {checkWordings(), proseWordings(), languageWordings(), importWordings()}) {
        for (const Wording &wording : wordings)
            told.insert(QString::fromLatin1(wording.key).section(u'.', 0, 0));
    }
    for (const CheckInfo &info : checkCatalogue()) // those of sums say their sentences themselves
        QVERIFY2(isMadeBySumming(info.id) || told.contains(info.id.toString()), qPrintable(info.id.toString()));
    told.erase(QStringLiteral("identity"));
    for (const QString &id : told)
        QVERIFY2(checkInfo(CheckId(id)), qPrintable(id));
}

void TestWording::takesArgumentsAsTheyAre()
{
    Finding finding;
    finding.check = CheckId(QStringLiteral("STR-05"));
    finding.wording = QStringLiteral("STR-05");
    finding.arguments = {QStringLiteral("涨了%2的局"), QStringLiteral("100%1")};
    const QString message = findingMessage(finding, *m_form);
    QVERIFY(message.contains(QStringLiteral("涨了%2的局")));
    QVERIFY(message.contains(QStringLiteral("100%1")));
}

void TestWording::showsAFindingOfAnotherVersion()
{
    Finding finding;
    finding.check = CheckId(QStringLiteral("ZZ-77"));
    finding.wording = QStringLiteral("ZZ-77.new");
    finding.arguments = {QStringLiteral("甲"), QStringLiteral("乙")};
    QCOMPARE(findingMessage(finding, *m_form), QStringLiteral("ZZ-77: 甲 乙"));
}

void TestWording::namesEveryKindOfProposal()
{
    std::set<QString> names;
    std::set<QString> texts;
    for (int kind = 0; kind <= static_cast<int>(ProposalKind::RunTogether); ++kind) {
        names.insert(proposalKindName(static_cast<ProposalKind>(kind)));
        texts.insert(proposalKindText(static_cast<ProposalKind>(kind)));
    }
    QCOMPARE(names.size(), 7u);
    QCOMPARE(texts.size(), 7u);
    QVERIFY(!names.contains(QString()));
}

GOUJI_GUILESS_TEST(TestWording)
#include "tst_wording.moc"
