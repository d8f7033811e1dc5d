// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/likeness/nearesttexts.h"
#include "model/likeness/sectionlikeness.h"
#include "model/template/formlibrary.h"
#include "model/template/sectionids.h"
#include "tests/model/checks/balancedreport.h"
#include "tests/support/strictmain.h"

#include <QRandomGenerator>

using namespace gouji;
using namespace gouji::test;

namespace {

/// A report whose section one has these of many sentences that have nothing in common.
Report reportOf(int first, int count)
{
    QString text;
    for (int i = first; i < first + count; ++i) {
        QRandomGenerator random(static_cast<quint32>(i + 1));
        for (int c = 0; c < 40; ++c)
            text += QChar(0x4e00 + random.bounded(5000));
        text += u'。';
    }
    Report report = Report::forForm(FormLibrary::builtIn().find(u"2021"));
    setProse(report, u"overview", text);
    return report;
}

} // namespace

class TestNearestTexts : public QObject
{
    Q_OBJECT

private slots:
    void findsTheCopyAmongMany()
    {
        std::vector<TextSignature> texts;
        for (int i = 0; i < 40; ++i)
            texts.emplace_back(reportOf(20 * i, 20));
        texts.emplace_back(reportOf(101, 20)); // nineteen of twenty sentences of the sixth
        texts.emplace_back();
        std::vector<const TextSignature *> given;
        for (const TextSignature &text : texts)
            given.push_back(&text);
        given.push_back(nullptr);
        const std::vector<NearestText> nearest = nearestTexts(given);
        QCOMPARE(nearest.size(), given.size());
        QCOMPARE(nearest[40].other, 5);
        QCOMPARE(nearest[5].other, 40);
        QVERIFY(nearest[5].likeness > 75);
        QCOMPARE(nearest[5].likeness, nearest[40].likeness);
        QCOMPARE(nearest[41], NearestText());
        QCOMPARE(nearest[42], NearestText());
        QVERIFY(nearest[0].likeness < 30);
    }

    void aThousandCopiesTakeNoMillionComparisons()
    {
        const TextSignature text(reportOf(0, 20));
        const std::vector<const TextSignature *> given(1000, &text);
        for (const NearestText &nearest : nearestTexts(given))
            QCOMPARE(nearest.likeness, 100);
    }

    void sectionsAreComparedAsTheCheckDoes()
    {
        const Report report = reportOf(0, 20);
        QCOMPARE(sectionLikeness(report, report, overviewSection), 100);
        QCOMPARE(sectionLikeness(report, reportOf(10, 20), overviewSection), 50);
        QCOMPARE(sectionLikeness(report, reportOf(40, 20), overviewSection), 0);
        QCOMPARE(textLikeness(report, reportOf(10, 20)), 50);
    }
};

GOUJI_GUILESS_TEST(TestNearestTexts)
#include "tst_nearesttexts.moc"
