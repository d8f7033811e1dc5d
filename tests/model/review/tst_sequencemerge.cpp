// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/review/sequencemerge.h"
#include "tests/support/strictmain.h"

#include <QRandomGenerator>

using namespace gouji;

namespace {

using Letters = std::vector<QChar>;

Letters letters(const QString &text)
{
    return {text.begin(), text.end()};
}

/// What both changed differently stands as (ours|theirs).
QString merged(const QString &base, const QString &ours, const QString &theirs)
{
    const Letters result =
        mergeSequences(letters(base), letters(ours), letters(theirs),
                       [](std::span<const QChar>, std::span<const QChar> o, std::span<const QChar> t) {
                           Letters both{u'('};
                           both.insert(both.end(), o.begin(), o.end());
                           both.push_back(u'|');
                           both.insert(both.end(), t.begin(), t.end());
                           both.push_back(u')');
                           return both;
                       });
    return QString(result.data(), static_cast<qsizetype>(result.size()));
}

QString anyLetters(QRandomGenerator &random)
{
    QString text;
    for (int i = random.bounded(9); i > 0; --i)
        text.append(QChar(u'a' + random.bounded(5)));
    return text;
}

} // namespace

class TestSequenceMerge : public QObject
{
    Q_OBJECT

private slots:
    void takesWhatOneSideChanged_data()
    {
        QTest::addColumn<QString>("base");
        QTest::addColumn<QString>("ours");
        QTest::addColumn<QString>("theirs");
        QTest::addColumn<QString>("result");
        const auto row = [](const char *name, const char *base, const char *ours, const char *theirs,
                            const char *result) {
            QTest::newRow(name) << QString::fromLatin1(base) << QString::fromLatin1(ours) << QString::fromLatin1(theirs)
                                << QString::fromLatin1(result);
        };
        row("nothing", "", "", "", "");
        row("insertions apart", "abc", "xabc", "abcy", "xabcy");
        row("neighbours changed", "ab", "xb", "ay", "xy");
        row("neighbours changed among others", "kabk", "kxbk", "kayk", "kxyk");
        row("removed here, added there", "abc", "bc", "abcd", "bcd");
        row("the same change", "abc", "axc", "axc", "axc");
        row("both changed one", "abc", "axc", "ayc", "a(x|y)c");
        row("both added at one place", "ab", "axb", "ayb", "a(x|y)b");
        row("changed here, removed there", "abc", "axc", "ac", "a(x|)c");
        row("moved is no change in place", "ab", "bz", "ay", "(bz|ay)");
    }
    void takesWhatOneSideChanged()
    {
        QFETCH(QString, base);
        QFETCH(QString, ours);
        QFETCH(QString, theirs);
        QTEST(merged(base, ours, theirs), "result");
    }

    void aSideThatChangedNothingChangesNothing()
    {
        QRandomGenerator random(7);
        for (int i = 0; i < 2000; ++i) {
            const QString base = anyLetters(random);
            const QString other = anyLetters(random);
            QCOMPARE(merged(base, other, base), other);
            QCOMPARE(merged(base, base, other), other);
            QCOMPARE(merged(base, other, other), other);
        }
    }

    void losesAndInventsNothing()
    {
        QRandomGenerator random(8);
        for (int i = 0; i < 2000; ++i) {
            const QString base = anyLetters(random);
            const QString ours = anyLetters(random);
            const QString theirs = anyLetters(random);
            const QString result = merged(base, ours, theirs);
            for (const QString &side : {ours, theirs}) {
                for (const QChar letter : side)
                    QVERIFY(base.contains(letter) || result.contains(letter));
            }
            for (const QChar letter : result)
                QVERIFY(u"(|)"_qs.contains(letter) || ours.contains(letter) || theirs.contains(letter));
        }
    }
};

GOUJI_GUILESS_TEST(TestSequenceMerge)
#include "tst_sequencemerge.moc"
