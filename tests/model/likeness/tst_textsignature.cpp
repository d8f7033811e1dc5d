// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/likeness/shingles.h"
#include "model/likeness/textsignature.h"
#include "model/template/formlibrary.h"
#include "tests/model/checks/balancedreport.h"
#include "tests/support/strictmain.h"

using namespace gouji;
using namespace gouji::test;

namespace {

/// A text of so many sentences, the first of which are the same for all.
QString text(int sentences, int shared, int seed)
{
    QString text;
    for (int i = 0; i < sentences; ++i) {
        QRandomGenerator random(quint32(i < shared ? i : 1000 * seed + i));
        for (int c = 0; c < 40; ++c)
            text += QChar(0x4e00 + random.bounded(5000));
        text += u'。';
    }
    return text;
}

Report reportWith(const QString &overview)
{
    Report report = Report::forForm(FormLibrary::builtIn().find(u"2021"));
    setProse(report, u"overview", overview);
    return report;
}

} // namespace

/// Texts that were copied are found among many without comparing each with each.
class TestTextSignature : public QObject
{
    Q_OBJECT

private slots:
    void comesNearTheExactLikeness_data()
    {
        QTest::addColumn<int>("shared");
        for (const int shared : {0, 10, 20, 25, 28, 30})
            QTest::addRow("%d of 30", shared) << shared;
    }

    void comesNearTheExactLikeness()
    {
        QFETCH(int, shared);
        int sum = 0;
        int exact = 0;
        constexpr int rounds = 20;
        for (int i = 0; i < rounds; ++i) {
            const QString one = text(30, shared, 2 * i + 1);
            const QString other = text(30, shared, 2 * i + 2);
            sum += TextSignature(reportWith(one)).likeness(TextSignature(reportWith(other)));
            exact += Shingles(one).jaccard(Shingles(other));
        }
        QVERIFY2(std::abs(sum - exact) / rounds <= 6, qPrintable(QStringLiteral("%1 %2").arg(sum).arg(exact)));
    }

    void findsTheCopies()
    {
        std::vector<TextSignature> signatures;
        for (int i = 0; i < 200; ++i)
            signatures.emplace_back(reportWith(text(20, i % 50 == 7 ? 20 : 0, i + 1)));
        signatures.emplace_back(reportWith(QStringLiteral("短。")));
        signatures.emplace_back(reportWith(QStringLiteral("短。")));
        std::vector<const TextSignature *> texts;
        for (const TextSignature &signature : signatures)
            texts.push_back(&signature);
        const auto groups = groupsOfLikeTexts(texts);
        QCOMPARE(groups.size(), std::size_t(1));
        QCOMPARE(groups[0], (std::vector<std::size_t>{7, 57, 107, 157}));
    }

    void tooLittleTextIsLikeNothing()
    {
        const TextSignature nothing{Report::forForm(FormLibrary::builtIn().find(u"2021"))};
        QVERIFY(nothing.isEmpty());
        QCOMPARE(nothing.likeness(nothing), 0);
    }

    void numbersAndYearsDoNotCount()
    {
        const QString sentence =
            QStringLiteral("%1年共收到政府信息公开申请%2件，均已在法定期限内逐件登记并依法作出答复。");
        const TextSignature one(reportWith(sentence.arg(2023).arg(7)));
        QCOMPARE(one.likeness(TextSignature(reportWith(sentence.arg(2024).arg(15)))), 100);
    }
};

GOUJI_GUILESS_TEST(TestTextSignature)
#include "tst_textsignature.moc"
