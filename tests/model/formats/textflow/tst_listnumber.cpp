// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/textflow/listnumber.h"
#include "tests/support/strictmain.h"

using namespace gouji;

class TestListNumber : public QObject
{
    Q_OBJECT

private slots:
    void formats_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<int>("value");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *format, int value, const char *text) {
            QTest::addRow("%s %d", format, value) << QString::fromLatin1(format) << value << QString::fromUtf8(text);
        };
        row("decimal", 12, "12");
        row("chineseCounting", 11, "十一");
        row("chineseCountingThousand", 105, "一百零五");
        row("japaneseCounting", 3, "三");
        row("chineseLegalSimplified", 21, "贰拾壹");
        row("ideographDigital", 20, "二〇");
        row("decimalFullWidth", 12, "１２");
        row("decimalZero", 7, "07");
        row("decimalEnclosedCircle", 20, "⑳");
        row("decimalEnclosedCircleChinese", 21, "21");
        row("decimalEnclosedFullstop", 1, "⒈");
        row("decimalEnclosedParen", 2, "⑵");
        row("ideographEnclosedCircle", 10, "㊉");
        row("ideographTraditional", 11, "甲");
        row("ideographZodiac", 12, "亥");
        row("lowerLetter", 27, "aa");
        row("upperLetter", 3, "C");
        row("lowerRoman", 1994, "mcmxciv");
        row("upperRoman", 4, "IV");
        row("bullet", 1, "");
        row("none", 1, "");
        row("unheardOf", 5, "5");
        row("lowerRoman", 2'000'000'000, "2000000000");
        row("ideographDigital", -5, "-5");
    }

    void formats()
    {
        QFETCH(QString, format);
        QFETCH(int, value);
        QTEST(listNumber(format, value), "text");
    }

    void levelsBeginAgainBelow()
    {
        const std::vector<ListLevel> list{{QStringLiteral("decimal"), QStringLiteral("%1."), 1, false},
                                          {QStringLiteral("decimal"), QStringLiteral("%1.%2"), 3, false}};
        ListCounters counters;
        const QString key = QStringLiteral("a");
        QStringList numbers;
        for (const int level : {0, 1, 1, 0, 1})
            numbers.append(counters.next(key, level, list));
        QCOMPARE(numbers, QStringList({QStringLiteral("1."), QStringLiteral("1.3"), QStringLiteral("1.4"),
                                       QStringLiteral("2."), QStringLiteral("2.3")}));
        counters.restart(key, 0, 8);
        QCOMPARE(counters.next(key, 0, list), QStringLiteral("8."));
        QCOMPARE(counters.next(QStringLiteral("b"), 0, list), QStringLiteral("1."));
    }

    void levelsThatAreNone()
    {
        ListCounters counters;
        QCOMPARE(counters.next(QString(), 0, {}), QString());
        const std::vector<ListLevel> list(20);
        QCOMPARE(counters.next(QString(), -1, list), QString());
        QCOMPARE(counters.next(QString(), 15, list), QString());
        counters.restart(QString(), 15, 1);
    }
};

GOUJI_GUILESS_TEST(TestListNumber)
#include "tst_listnumber.moc"
