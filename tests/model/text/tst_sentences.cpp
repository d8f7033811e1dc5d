// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/sentences.h"
#include "tests/support/strictmain.h"

#include <QStringList>

using namespace gouji;

class TestSentences : public QObject
{
    Q_OBJECT

private slots:
    void splitsWhereSentencesEnd_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("sentences");
        QTest::newRow("none") << QString() << QStringList();
        QTest::newRow("blanks") << QStringLiteral("　 \n ") << QStringList();
        QTest::newRow("two") << QStringLiteral("甲。乙！")
                             << QStringList{QStringLiteral("甲。"), QStringLiteral("乙！")};
        QTest::newRow("without an end") << QStringLiteral("甲。乙")
                                        << QStringList{QStringLiteral("甲。"), QStringLiteral("乙")};
        QTest::newRow("a quote closes after the stop")
            << QStringLiteral("他说“好。”再见。")
            << QStringList{QStringLiteral("他说“好。”"), QStringLiteral("再见。")};
        QTest::newRow("lines") << QStringLiteral("甲\n　　乙。\n")
                               << QStringList{QStringLiteral("甲"), QStringLiteral("乙。")};
        QTest::newRow("a point within a figure")
            << QStringLiteral("收费1.5万元。") << QStringList{QStringLiteral("收费1.5万元。")};
        QTest::newRow("semicolons") << QStringLiteral("一是甲；二是乙。")
                                    << QStringList{QStringLiteral("一是甲；"), QStringLiteral("二是乙。")};
    }

    void splitsWhereSentencesEnd()
    {
        QFETCH(QString, text);
        QStringList sentences;
        for (const TextSpan &span : sentencesOf(text))
            sentences.append(span.in(text).toString());
        QTEST(sentences, "sentences");
    }

    void blanksMakeNoDifference()
    {
        QCOMPARE(sentenceKey(u"共 118　件。"), sentenceKey(u"共118件。"));
        QVERIFY(sentenceKey(u"共118件。") != sentenceKey(u"共119件。"));
    }
};

GOUJI_GUILESS_TEST(TestSentences)
#include "tst_sentences.moc"
