// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/support/rowdiff.h"
#include "tests/support/strictmain.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace gouji;

namespace {

std::vector<KeptRow> keptLetters(const QString &before, const QString &after)
{
    return keptRows(static_cast<int>(before.size()), static_cast<int>(after.size()),
                    [&](int a, int b) { return before[a] == after[b]; });
}

/// The length of the longest common subsequence by the rule that defines it.
int longest(QStringView before, QStringView after)
{
    if (before.isEmpty() || after.isEmpty())
        return 0;
    if (before.front() == after.front())
        return 1 + longest(before.mid(1), after.mid(1));
    return std::max(longest(before.mid(1), after), longest(before, after.mid(1)));
}

QString randomLetters(QRandomGenerator &random)
{
    QString letters;
    for (int i = random.bounded(9); i > 0; --i)
        letters.append(QChar(u'a' + random.bounded(4)));
    return letters;
}

} // namespace

class TestRowDiff : public QObject
{
    Q_OBJECT

private slots:
    void keepsWhatIsCommon_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("kept");
        QTest::newRow("nothing") << ""
                                 << ""
                                 << "";
        QTest::newRow("the same") << "abc"
                                  << "abc"
                                  << "abc";
        QTest::newRow("all removed") << "abc"
                                     << ""
                                     << "";
        QTest::newRow("all new") << ""
                                 << "abc"
                                 << "";
        QTest::newRow("replaced") << "abc"
                                  << "axc"
                                  << "ac";
        QTest::newRow("inserted") << "ac"
                                  << "abc"
                                  << "ac";
        QTest::newRow("two apart removed") << "abcde"
                                           << "ace"
                                           << "ace";
        QTest::newRow("one removed, one inserted") << "abcd"
                                                   << "bcdx"
                                                   << "bcd";
        QTest::newRow("turned round") << "ab"
                                      << "ba"
                                      << "b";
        QTest::newRow("twins") << "aa"
                               << "a"
                               << "a";
    }

    void keepsWhatIsCommon()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QString kept;
        for (const KeptRow &row : keptLetters(before, after))
            kept.append(before[row.before]);
        QTEST(kept, "kept");
    }

    void keepsTheMostInOrder()
    {
        QRandomGenerator random(5);
        for (int i = 0; i < 500; ++i) {
            const QString before = randomLetters(random);
            const QString after = randomLetters(random);
            const std::vector<KeptRow> kept = keptLetters(before, after);
            QCOMPARE(static_cast<int>(kept.size()), longest(before, after));
            QVERIFY(std::ranges::is_sorted(kept, [](KeptRow a, KeptRow b) { return a.before < b.before; }));
            QVERIFY(std::ranges::is_sorted(kept, [](KeptRow a, KeptRow b) { return a.after < b.after; }));
            for (const KeptRow &row : kept)
                QCOMPARE(before[row.before], after[row.after]);
        }
    }

    void keepsOnlyTheEndsOfHugeListsThatDiffer()
    {
        constexpr int rows = 10000;
        const auto isSame = [](int a, int b) { return a == b && (a == 0 || a == rows - 1); };
        QCOMPARE(keptRows(rows, rows, isSame), std::vector<KeptRow>({{0, 0}, {rows - 1, rows - 1}}));
    }
};

GOUJI_GUILESS_TEST(TestRowDiff)
#include "tst_rowdiff.moc"
