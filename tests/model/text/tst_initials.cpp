// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/initials.h"
#include "tests/support/strictmain.h"

using namespace gouji;

class TestInitials : public QObject
{
    Q_OBJECT

private slots:
    void readsTheWordsOfTheForms_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("initials");
        QTest::newRow("received") << QStringLiteral("本年新收政府信息公开申请数量") << QStringLiteral("bnxszfxxgksqsl");
        QTest::newRow("total") << QStringLiteral("总计") << QStringLiteral("zj");
        QTest::newRow("persons") << QStringLiteral("自然人法人或其他组织") << QStringLiteral("zrrfrhqtzz");
        QTest::newRow("kinds") << QStringLiteral("商业企业科研机构社会公益") << QStringLiteral("syqykyjgshgy");
        QTest::newRow("carried over") << QStringLiteral("上年结转结转下年度继续办理")
                                      << QStringLiteral("snjzjzxndjxbl");
        QTest::newRow("refused") << QStringLiteral("予以公开部分公开不予处理无法提供")
                                 << QStringLiteral("yygkbfgkbyclwftg");
        QTest::newRow("secrets") << QStringLiteral("属于国家秘密危及三安全一稳定") << QStringLiteral("sygjmmwjsaqywd");
        QTest::newRow("courts") << QStringLiteral("诉讼复议维持纠正尚未审结") << QStringLiteral("ssfywcjzswsj");
        QTest::newRow("documents") << QStringLiteral("规章规范性文件制发废止现行") << QStringLiteral("gzgfxwjzffzxx");
    }

    // Of a character with several readings one must be the wanted one.
    void readsTheWordsOfTheForms()
    {
        QFETCH(QString, words);
        QFETCH(QString, initials);
        QCOMPARE(words.size(), initials.size());
        for (qsizetype i = 0; i < words.size(); ++i)
            QVERIFY2(initialsOf(words[i]).contains(initials[i]), qPrintable(words.mid(i, 1) + initialsOf(words[i])));
    }

    void answersToEachReading_data()
    {
        QTest::addColumn<QString>("character");
        QTest::addColumn<QString>("initials");
        QTest::newRow("行") << QStringLiteral("行") << QStringLiteral("hx");
        QTest::newRow("长") << QStringLiteral("长") << QStringLiteral("cz");
        QTest::newRow("重") << QStringLiteral("重") << QStringLiteral("cz");
        QTest::newRow("应") << QStringLiteral("应") << QStringLiteral("y"); // yīng and yìng
    }

    void answersToEachReading()
    {
        QFETCH(QString, character);
        QString initials = initialsOf(character.front());
        std::ranges::sort(initials);
        QTEST(initials, "initials");
    }

    void hasNoneWhereThereIsNoChineseCharacter()
    {
        for (const QChar c : QStringLiteral("a1，（　·"))
            QVERIFY(initialsOf(c).isEmpty());
    }
};

GOUJI_GUILESS_TEST(TestInitials)
#include "tst_initials.moc"
