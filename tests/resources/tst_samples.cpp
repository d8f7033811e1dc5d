// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/checkreport.h"
#include "model/formats/canonical/canonicaltextreader.h"
#include "model/formats/canonical/canonicaltextwriter.h"
#include "tests/support/corpus.h"
#include "tests/support/strictmain.h"

#include <algorithm>

using namespace gouji;

/// What a newcomer sees first must be in order: the samples are canonical text, complete and balanced.
class TestSamples : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void isCanonicalText();
    void balancesAndLeavesNothingToObject();

private:
    QString m_text;
    std::optional<Report> m_report;
};

void TestSamples::initTestCase()
{
    m_text = QString::fromUtf8(test::readFile(test::projectFile("resources/samples/sample-2024.txt")));
    m_report = readCanonicalText(m_text, FormLibrary::builtIn());
    QVERIFY(m_report);
}

void TestSamples::isCanonicalText()
{
    QCOMPARE(QString::fromUtf8(writeCanonicalText(*m_report)), m_text);
    QCOMPARE(m_report->facts.year, 2024);
    QVERIFY(m_report->closing);
}

void TestSamples::balancesAndLeavesNothingToObject()
{
    QVERIFY(std::ranges::none_of(m_report->cells, [](const Cell &cell) { return cell.value.isBlank(); }));
    for (const Finding &finding : checkReport({*m_report}))
        QFAIL(qPrintable(finding.check.toString() + u' ' + finding.wording));
}

GOUJI_GUILESS_TEST(TestSamples)
#include "tst_samples.moc"
