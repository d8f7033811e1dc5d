// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/identitychecks.h"

#include "model/checks/checkreport.h"
#include "model/template/formlibrary.h"
#include "model/values/numberparser.h"
#include "tests/model/checks/balancedreport.h"
#include "tests/support/corpus.h"
#include "tests/support/strictmain.h"

#include <set>

using namespace gouji;
using namespace gouji::test;

namespace {

std::vector<int> brokenIdentities(const Report &report)
{
    BalanceSheet sheet;
    sheet.reset(report);
    std::vector<int> broken;
    for (size_t i = 0; i < sheet.balances().size(); ++i) {
        if (sheet.balances()[i].isBroken())
            broken.push_back(static_cast<int>(i));
    }
    return broken;
}

std::vector<Finding> findingsOf(const Report &report)
{
    BalanceSheet sheet;
    sheet.reset(report);
    return IdentityChecks().run(sheet, {}, {}, {});
}

std::multiset<QString> named(const Finding &finding)
{
    std::multiset<QString> names{finding.check.toString()};
    for (const CheckId &also : finding.also)
        names.insert(also.toString());
    return names;
}

/// Changes every cell in turn; empty when exactly its identities break and one finding names them and their cells.
QString faultOfMutations(const Report &truth)
{
    const FormTemplate &form = *truth.form;
    for (size_t i = 0; i < form.cells().size(); ++i) {
        const CellIndex cell(i);
        const QString id = form.cell(cell).id.toString();
        if (form.cell(cell).kind != CellKind::Count)
            continue;
        Report report = truth;
        setCount(report, cell, countAt(report, cell) + 9);
        const auto expected = form.identitiesOf(cell);
        if (brokenIdentities(report) != std::vector<int>(expected.begin(), expected.end()))
            return id + QStringLiteral(" breaks other identities");
        const std::vector<Finding> findings = findingsOf(report);
        if (findings.size() != (expected.empty() ? 0u : 1u))
            return id + QStringLiteral(" gives several findings");
        if (expected.empty())
            continue;
        std::multiset<QString> names;
        std::set<CellId> cells;
        for (const int identity : expected) {
            const Identity &equation = form.identities()[static_cast<size_t>(identity)];
            names.insert(equation.check);
            for (const CellIndex part : equation.sum)
                cells.insert(form.cell(part).id);
            for (const CellIndex part : equation.equals)
                cells.insert(form.cell(part).id);
        }
        if (named(findings.front()) != names ||
            std::set<CellId>(findings.front().cells.begin(), findings.front().cells.end()) != cells ||
            findings.front().cells.size() != cells.size())
            return id + QStringLiteral(" is told wrongly");
    }
    return {};
}

Report withValues(const FormPtr &form, const QList<std::pair<QString, QString>> &values)
{
    Report report = Report::forForm(form);
    for (const auto &[id, text] : values) {
        const CellIndex cell = cellOf(report, qPrintable(id));
        report.cell(cell).value = parseCell(text, form->cell(cell).kind).value;
    }
    return report;
}

} // namespace

class TestIdentityChecks : public QObject
{
    Q_OBJECT

private slots:
    void namesExactlyWhatAChangedCellBreaks_data();
    void namesExactlyWhatAChangedCellBreaks();
    void holdsOnTheCorpus();
    void tellsBothNumbersAndTheEquation();
    void namesTheNearestCheckFirst();
    void putsTheSuspectedCellFirst();
    void isSilentOnOpenIdentities();
    void keepsItsFingerprintUntilAFigureChanges();

private:
    FormPtr m_form = FormLibrary::builtIn().find(QStringLiteral("2021"));
};

void TestIdentityChecks::namesExactlyWhatAChangedCellBreaks_data()
{
    QTest::addColumn<QString>("form");
    QTest::newRow("2021") << QStringLiteral("2021");
    QTest::newRow("2019") << QStringLiteral("2019");
}

void TestIdentityChecks::namesExactlyWhatAChangedCellBreaks()
{
    QFETCH(QString, form);
    QCOMPARE(faultOfMutations(filledReport(FormLibrary::builtIn().find(form))), QString());
    QRandomGenerator random(11);
    QCOMPARE(faultOfMutations(balancedReport(FormLibrary::builtIn().find(form), random, Density::Sparse)), QString());
}

void TestIdentityChecks::holdsOnTheCorpus()
{
    GOUJI_CORPUS_OR_SKIP(corpus);
    QVERIFY(!corpus->names().isEmpty());
    for (const QString &name : corpus->names()) {
        const Report report = withValues(m_form, corpus->goldenValues(name));
        QCOMPARE(brokenIdentities(report), std::vector<int>());
        QCOMPARE(faultOfMutations(report), QString());
        for (const Finding &finding : checkReport({report}))
            QVERIFY2(finding.check.family() == u"STR", qPrintable(finding.check.toString())); // it has no prose here
    }
}

void TestIdentityChecks::tellsBothNumbersAndTheEquation()
{
    Report report = Report::forForm(m_form);
    for (size_t i = 0; i < report.cells.size(); ++i)
        setCount(report, CellIndex(i), 0);
    for (const char *column : {"natural_person", "total"}) {
        const QString suffix = QLatin1String(column);
        setCount(report, cellOf(report, qPrintable(QStringLiteral("t3.received.") + suffix)), 171);
        setCount(report, cellOf(report, qPrintable(QStringLiteral("t3.carried_in.") + suffix)), 1);
        setCount(report, cellOf(report, qPrintable(QStringLiteral("t3.granted.") + suffix)), 170);
        setCount(report, cellOf(report, qPrintable(QStringLiteral("t3.total.") + suffix)), 170);
        setCount(report, cellOf(report, qPrintable(QStringLiteral("t3.carried_out.") + suffix)), 1);
    }
    const std::vector<Finding> findings = findingsOf(report);
    QCOMPARE(findings.size(), 2u); // both columns, without a common repair
    QCOMPARE(findings.front().check.toString(), QStringLiteral("T3-01"));
    QCOMPARE(findings.front().expected, QStringLiteral("172"));
    QCOMPARE(findings.front().actual, QStringLiteral("171"));
    QCOMPARE(findings.front().arguments,
             (QStringList{QStringLiteral("申请情况表"), QStringLiteral("自然人"),
                          QStringLiteral("一 171 + 二 1 = 172 ≠ （七）170 + 四 1 = 171"), QStringLiteral("1")}));
}

void TestIdentityChecks::namesTheNearestCheckFirst()
{
    Report report = filledReport(m_form);
    setCount(report, cellOf(report, "t3.total.company"), 4000);
    const std::vector<Finding> findings = findingsOf(report);
    QCOMPARE(findings.size(), 1u);
    QCOMPARE(findings.front().check.toString(), QStringLiteral("T3-03"));
    QCOMPARE(findings.front().also,
             (std::vector<CheckId>{CheckId(QStringLiteral("T3-02")), CheckId(QStringLiteral("T3-01"))}));
    QCOMPARE(findings.front().section, QStringLiteral("requests"));
    QVERIFY(findings.front().severity == Severity::Error);
}

void TestIdentityChecks::putsTheSuspectedCellFirst()
{
    Report report = filledReport(m_form);
    const CellIndex wrong = cellOf(report, "t3.refused.state_secret.legal_service");
    const qint64 truth = countAt(report, wrong);
    setCount(report, wrong, truth + 30);
    const Finding finding = findingsOf(report).front();
    QCOMPARE(finding.cells.front(), m_form->cell(wrong).id);
    QCOMPARE(finding.proposals.front().changes.front().cell, m_form->cell(wrong).id);
    QCOMPARE(finding.proposals.front().changes.front().value, CellValue(*Count::fromInteger(truth)));
}

void TestIdentityChecks::isSilentOnOpenIdentities()
{
    Report report = filledReport(m_form);
    report.cell(cellOf(report, "t4.review.total")).value = CellValue();
    report.cell(cellOf(report, "t4.direct_suit.total")).value = *Mark::fromString(u"/");
    report.cell(cellOf(report, "t4.suit_after_review.total")).value = RawText(u"约3");
    QVERIFY(findingsOf(report).empty());
}

void TestIdentityChecks::keepsItsFingerprintUntilAFigureChanges()
{
    Report report = filledReport(m_form);
    setCount(report, cellOf(report, "t4.review.total"), 50);
    const QString fingerprint = findingsOf(report).front().fingerprint();
    setCount(report, cellOf(report, "t3.granted.company"), 700);
    QCOMPARE(findingsOf(report).back().fingerprint(), fingerprint);
    setCount(report, cellOf(report, "t4.review.total"), 51);
    QVERIFY(findingsOf(report).back().fingerprint() != fingerprint);
}

GOUJI_GUILESS_TEST(TestIdentityChecks)
#include "tst_identitychecks.moc"
