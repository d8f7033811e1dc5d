// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/acceptance.h"

#include "model/checks/checkreport.h"
#include "model/template/formlibrary.h"
#include "tests/model/checks/balancedreport.h"
#include "tests/support/strictmain.h"

using namespace gouji;
using namespace gouji::test;

namespace {

/// A report with a mark in a cell (须说明).
Report markedReport()
{
    Report report = filledReport(FormLibrary::builtIn().find(QStringLiteral("2021")));
    report.cell(cellOf(report, "t2.licences.decisions")).value = *Mark::fromString(u"/");
    return report;
}

void acceptAll(Report &report)
{
    for (const Finding &finding : checkReport({report}))
        report.acceptedFindings.push_back(
            {finding.check, finding.fingerprint(), QStringLiteral("本局无此职能"), {}, {}, {}, {}});
}

} // namespace

class TestAcceptance : public QObject
{
    Q_OBJECT

private slots:
    void isReadyWithoutFindings();
    void isReadyOnceWhatBlocksIsAccepted();
    void isReadyInSpiteOfWarnings();
    void survivesAnotherCheckOfTheSame();
    void lapsesWhenTheValueChanges();
    void holdsForItsCheckOnly();
};

void TestAcceptance::isReadyWithoutFindings()
{
    QVERIFY(isReady({}, markedReport()));
}

void TestAcceptance::isReadyOnceWhatBlocksIsAccepted()
{
    Report report = markedReport();
    QVERIFY(!isReady(checkReport({report}), report));
    acceptAll(report);
    QVERIFY(isReady(checkReport({report}), report));
    QCOMPARE(acceptanceOf(checkReport({report}).front(), report)->reason, QStringLiteral("本局无此职能"));
}

void TestAcceptance::isReadyInSpiteOfWarnings()
{
    Report report = filledReport(FormLibrary::builtIn().find(QStringLiteral("2021")));
    setProse(report, u"overview", QStringLiteral("我局主动公开。"));
    QCOMPARE(checkReport({report}).size(), 1u);
    QVERIFY(isReady(checkReport({report}), report));
}

void TestAcceptance::survivesAnotherCheckOfTheSame()
{
    Report report = markedReport();
    acceptAll(report);
    setCount(report, cellOf(report, "t2.penalties.decisions"), 4);
    QVERIFY(isAccepted(checkReport({report}).front(), report));
}

void TestAcceptance::lapsesWhenTheValueChanges()
{
    Report report = markedReport();
    acceptAll(report);
    report.cell(cellOf(report, "t2.licences.decisions")).value = *Mark::fromString(u"—");
    QVERIFY(!isAccepted(checkReport({report}).front(), report));
}

void TestAcceptance::holdsForItsCheckOnly()
{
    Report report = markedReport();
    acceptAll(report);
    Finding other = checkReport({report}).front();
    other.check = CheckId(QStringLiteral("CEL-01"));
    QVERIFY(!isAccepted(other, report));
}

GOUJI_GUILESS_TEST(TestAcceptance)
#include "tst_acceptance.moc"
