// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/headings.h"
#include "tests/support/strictmain.h"

using namespace gouji;

class TestHeadings : public QObject
{
    Q_OBJECT

private slots:
    void knowsASubHeadingByItsWording_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("level");
        QTest::addColumn<int>("number");
        QTest::addColumn<QString>("title");
        QTest::newRow("title and text") << QStringLiteral("（一）主动公开。坚持公开。") << 1 << 1
                                        << QStringLiteral("主动公开");
        QTest::newRow("a line of its own")
            << QStringLiteral("（十二）监督保障") << 1 << 12 << QStringLiteral("监督保障");
        QTest::newRow("narrow brackets, indented")
            << QStringLiteral("　　(二)依申请") << 1 << 2 << QStringLiteral("依申请");
        QTest::newRow("number only") << QStringLiteral("（二十三）") << 1 << 23 << QString();
        QTest::newRow("dot") << QStringLiteral("1.加强领导。") << 2 << 1 << QStringLiteral("加强领导");
        QTest::newRow("wide dot") << QStringLiteral("12．加强领导") << 2 << 12 << QStringLiteral("加强领导");
        QTest::newRow("colon") << QStringLiteral("（五）监督保障：一是加强培训。二是加强考核。") << 1 << 5
                               << QStringLiteral("监督保障");
        QTest::newRow("colon behind the title")
            << QStringLiteral("（五）监督保障。一是：加强培训。") << 1 << 5 << QStringLiteral("监督保障");
    }

    void knowsASubHeadingByItsWording()
    {
        QFETCH(QString, text);
        const std::optional<Heading> heading = headingOf(text);
        QVERIFY(heading.has_value());
        QTEST(heading->level, "level");
        QTEST(heading->number, "number");
        QTEST(heading->title, "title");
    }

    void takesNothingElseForOne_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "2024年，", "（2021）30号", "1.5万件", "（本列数据）", "（一", "一是", "（十十）"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }

    void takesNothingElseForOne()
    {
        QFETCH(QString, text);
        QVERIFY(!headingOf(text));
    }

    void aLongSentenceIsNoTitle()
    {
        const QString text = QStringLiteral("（一）") + QStringLiteral("字").repeated(60);
        QCOMPARE(headingOf(text)->words, (TextSpan{0, 3}));
    }

    void theWordsEndWithTheFullStop() { QCOMPARE(headingOf(u"　（一）公开。其他").value().words, (TextSpan{1, 6})); }

    void writesNumbersAsItReadsThem()
    {
        QCOMPARE(headingNumber(1), QStringLiteral("（一）"));
        QCOMPARE(headingNumber(10), QStringLiteral("（十）"));
        for (int number = 1; number < 100; ++number)
            QCOMPARE(headingOf(headingNumber(number))->number, number);
    }
};

GOUJI_GUILESS_TEST(TestHeadings)
#include "tst_headings.moc"
