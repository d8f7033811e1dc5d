// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/values/numberparser.h"
#include "tests/support/strictmain.h"

using namespace gouji;

namespace {

CellValue count(qint64 value)
{
    return *Count::fromInteger(value);
}

CellValue signedCount(qint64 value)
{
    return *SignedCount::fromInteger(value);
}

CellValue amount(QStringView literal)
{
    return *Amount::fromString(literal);
}

} // namespace

class TestNumberParser : public QObject
{
    Q_OBJECT

private slots:
    void readsCounts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("value");
        QTest::addColumn<Repairs>("repairs");
        const auto row = [](const QString &text, qint64 value, Repairs repairs = {}) {
            QTest::newRow(qPrintable(u'"' + text + u'"')) << text << value << repairs;
        };
        row(QStringLiteral("0"), 0);
        row(QStringLiteral("171"), 171);
        row(QStringLiteral("999999999999"), 999999999999);
        row(QStringLiteral("１７１"), 171, Repair::FullWidth);
        row(QStringLiteral("1,171"), 1171, Repair::Separators);
        row(QStringLiteral("1，171，002"), 1171002, Repair::Separators | Repair::FullWidth);
        row(QStringLiteral(" 171"), 171, Repair::SurroundingBlanks);
        row(QStringLiteral("171\u3000"), 171, Repair::SurroundingBlanks);
        row(QStringLiteral("\u00a0171\u200b"), 171, Repair::SurroundingBlanks);
        row(QStringLiteral("0171"), 171, Repair::LeadingZeros);
        row(QStringLiteral("00"), 0, Repair::LeadingZeros);
        row(QStringLiteral("一百七十一"), 171, Repair::ChineseNumeral);
        row(QStringLiteral("零"), 0, Repair::ChineseNumeral);
        row(QStringLiteral("〇"), 0, Repair::ChineseNumeral);
        row(QStringLiteral("两千"), 2000, Repair::ChineseNumeral);
        row(QStringLiteral("\u3000廿一 "), 21, Repair::ChineseNumeral | Repair::SurroundingBlanks);
        row(QStringLiteral("\ufeff１，０００\u200e"), 1000,
            Repair::FullWidth | Repair::Separators | Repair::SurroundingBlanks);
        row(QStringLiteral("1\u00a0171\u00a0002"), 1171002, Repair::Separators | Repair::SurroundingBlanks);
        row(QStringLiteral("999,999,999,999"), 999999999999, Repair::Separators);
        row(QStringLiteral("000000000000007"), 7, Repair::LeadingZeros);
        row(QStringLiteral("\t5\r\n"), 5, Repair::SurroundingBlanks);
    }
    void readsCounts()
    {
        QFETCH(QString, text);
        QFETCH(qint64, value);
        QFETCH(Repairs, repairs);
        const ParsedCell parsed = parseCell(text, CellKind::Count);
        QCOMPARE(parsed.value.toString(), QString::number(value));
        QVERIFY(parsed.value == count(value));
        QCOMPARE(parsed.repairs, repairs);
        QVERIFY(parsed.remark.isEmpty());
    }

    void keepsRawWhatIsNoCount_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"-5",
                                 "－5",
                                 "−5",
                                 "+5",
                                 "＋5",
                                 "12.0",
                                 "1.5",
                                 "５．５",
                                 "1,17",
                                 "1,1711",
                                 ",171",
                                 "171,",
                                 "1,,171",
                                 "12345,678",
                                 "1，17",
                                 "0,123",
                                 "001,234",
                                 "5件",
                                 "约5",
                                 "abc",
                                 "1 7 1",
                                 "1 171",
                                 "1\u00a02",
                                 "1\u200b2",
                                 "5（",
                                 "5）",
                                 "5（）",
                                 "5（ ）",
                                 "5（a）（b）",
                                 "5（a）b",
                                 "5（a））",
                                 "（5）",
                                 "（a）5",
                                 "/（无）",
                                 "1e3",
                                 "0x10",
                                 "五六百",
                                 "十百",
                                 "三千五万",
                                 "一两",
                                 "一万亿",
                                 "负三",
                                 "3万",
                                 "1234567890123",
                                 "1234567890123456789012345678901234567890",
                                 "0000000000000000000000000000000000000000",
                                 "1/2",
                                 "--5",
                                 "5-",
                                 "1+1",
                                 "٣",
                                 "⑤",
                                 "²",
                                 "𝟓",
                                 "1'000",
                                 "1;2",
                                 "//",
                                 "N/A",
                                 "无。",
                                 "0\u3000/"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void keepsRawWhatIsNoCount()
    {
        QFETCH(QString, text);
        const ParsedCell parsed = parseCell(text, CellKind::Count);
        QVERIFY(parsed.value.isRaw());
        QCOMPARE(parsed.value.toString(), text);
        QCOMPARE(parsed.repairs, Repairs());
    }

    void tellsBlankZeroAndMarkApart()
    {
        QVERIFY(parseCell(u"", CellKind::Count).value.isBlank());
        QVERIFY(parseCell(u" \u3000\u00a0", CellKind::Count).value.isBlank());
        QVERIFY(parseCell(u"0", CellKind::Count).value == count(0));
        for (const QStringView mark : {u"/", u"—", u"-", u"无", u"——", u"／"}) {
            const CellValue value = parseCell(mark, CellKind::Count).value;
            QVERIFY(value.isMark());
            QCOMPARE(value.toString(), mark.toString());
        }
        QVERIFY(parseCell(u" / ", CellKind::Amount).value.isMark());
    }

    void takesTheNumberBeforeARemarkAndKeepsTheRemark()
    {
        const ParsedCell parsed = parseCell(u"55（含自然失效29件）", CellKind::Count);
        QVERIFY(parsed.value == count(55));
        QCOMPARE(parsed.remark, QStringLiteral("（含自然失效29件）"));
        QCOMPARE(parsed.repairs, Repairs());
    }

    void takesARemark_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("remark");
        QTest::addColumn<Repairs>("repairs");
        const auto row = [](const char *name, const QString &text, const QString &remark, Repairs repairs = {}) {
            QTest::newRow(name) << text << remark << repairs;
        };
        row("half-width brackets", QStringLiteral("55(其中1件)"), QStringLiteral("(其中1件)"));
        row("mixed brackets", QStringLiteral("55(其中1件）"), QStringLiteral("(其中1件）"));
        row("nested brackets", QStringLiteral("55（其中（旧）1件）"), QStringLiteral("（其中（旧）1件）"));
        row("blank between", QStringLiteral("55 （旧）"), QStringLiteral("（旧）"), Repair::SurroundingBlanks);
        row("blanks around", QStringLiteral(" 55（旧）"), QStringLiteral("（旧）"), Repair::SurroundingBlanks);
        row("line break inside", QStringLiteral("55（一\n二）"), QStringLiteral("（一 二）"));
        row("mended number", QStringLiteral("５５（旧）"), QStringLiteral("（旧）"), Repair::FullWidth);
    }
    void takesARemark()
    {
        QFETCH(QString, text);
        QFETCH(QString, remark);
        QFETCH(Repairs, repairs);
        QCOMPARE(parseCell(text, CellKind::Count), (ParsedCell{count(55), repairs, remark}));
    }

    void readsItsOwnWritingAgain_data()
    {
        QTest::addColumn<CellKind>("kind");
        QTest::newRow("count") << CellKind::Count;
        QTest::newRow("signed count") << CellKind::SignedCount;
        QTest::newRow("amount") << CellKind::Amount;
    }
    void readsItsOwnWritingAgain()
    {
        QFETCH(CellKind, kind);
        for (const char *text : {"", "0", "7", "-7", "+7", "12.50", "1,000", "二〇二四", "/", "——", "无", "约 5 件",
                                 "5\t件", " 12.0 ", "99999999999999", "\u200b", "-0"}) {
            const CellValue value = parseCell(QString::fromUtf8(text), kind).value;
            QCOMPARE(parseCell(value.toString(), kind), (ParsedCell{value, {}, {}}));
        }
    }

    void readsSignedCounts()
    {
        QVERIFY(parseCell(u"+1036", CellKind::SignedCount).value == signedCount(1036));
        QVERIFY(parseCell(u"＋1036", CellKind::SignedCount).repairs.testFlag(Repair::PlusSign));
        QVERIFY(parseCell(u"-12", CellKind::SignedCount).value == signedCount(-12));
        QVERIFY(parseCell(u"－12", CellKind::SignedCount).value == signedCount(-12));
        QVERIFY(parseCell(u"12", CellKind::SignedCount).value == signedCount(12));
        QVERIFY(parseCell(u"12", CellKind::SignedCount).value != count(12));
        QVERIFY(parseCell(u"-", CellKind::SignedCount).value.isMark());
        QVERIFY(parseCell(u"+0", CellKind::SignedCount).value == signedCount(0));
        QVERIFY(parseCell(u"−12", CellKind::SignedCount).value == signedCount(-12));
        QVERIFY(parseCell(u"-1,036", CellKind::SignedCount).value == signedCount(-1036));
        QVERIFY(parseCell(u"十二", CellKind::SignedCount).value == signedCount(12));
        QCOMPARE(parseCell(u"-36", CellKind::SignedCount).value.toString(), QStringLiteral("-36"));
        QCOMPARE(parseCell(u"+36", CellKind::SignedCount).value.toString(), QStringLiteral("36"));
        for (const QStringView text : {u"-0", u"+-5", u"- 5", u"5+", u"-5.0", u"-十二", u"-1234567890123"})
            QVERIFY(parseCell(text, CellKind::SignedCount).value.isRaw());
    }

    void readsAmounts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("canonical");
        QTest::newRow("four decimals") << QStringLiteral("302.3932") << QStringLiteral("302.3932");
        QTest::newRow("six decimals") << QStringLiteral("0.000001") << QStringLiteral("0.000001");
        QTest::newRow("zeros at the end") << QStringLiteral("12.500") << QStringLiteral("12.5");
        QTest::newRow("whole") << QStringLiteral("12") << QStringLiteral("12");
        QTest::newRow("zero with decimals") << QStringLiteral("0.00") << QStringLiteral("0");
        QTest::newRow("separators") << QStringLiteral("1,302.39") << QStringLiteral("1302.39");
        QTest::newRow("full width") << QStringLiteral("３０２．３９３２") << QStringLiteral("302.3932");
        QTest::newRow("more zeros than decimals") << QStringLiteral("5.00000000") << QStringLiteral("5");
        QTest::newRow("leading zeros") << QStringLiteral("007.5") << QStringLiteral("7.5");
        QTest::newRow("Chinese") << QStringLiteral("一百一十") << QStringLiteral("110");
        QTest::newRow("remark") << QStringLiteral("12.5（不含税）") << QStringLiteral("12.5");
        QTest::newRow("largest") << QStringLiteral("999999999999.999999") << QStringLiteral("999999999999.999999");
    }
    void readsAmounts()
    {
        QFETCH(QString, text);
        QFETCH(QString, canonical);
        const CellValue value = parseCell(text, CellKind::Amount).value;
        QVERIFY(value == amount(canonical));
        QCOMPARE(value.toString(), canonical);
    }

    void keepsRawWhatIsNoAmount_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"1.2345678", "0.0000001", "1.", ".5", "．５", "1..5", "12万元", "12.5 万元", "12元", "￥12", "-1.5",
              "+1.5", "1.2.3", "1000000000000", "1.5,000", "1,5", "1.5e3", "一点五", "302。39"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void keepsRawWhatIsNoAmount()
    {
        QFETCH(QString, text);
        QVERIFY(parseCell(text, CellKind::Amount).value.isRaw());
    }

    void saysWhatWasMendedInAnAmount()
    {
        QCOMPARE(parseCell(u"12.5", CellKind::Amount).repairs, Repairs());
        QCOMPARE(parseCell(u"12.50", CellKind::Amount).repairs, Repair::TrailingZeros);
        QCOMPARE(parseCell(u"012.5", CellKind::Amount).repairs, Repair::LeadingZeros);
        QCOMPARE(parseCell(u"1,302.39", CellKind::Amount).repairs, Repair::Separators);
        QCOMPARE(parseCell(u"１２.5", CellKind::Amount).repairs, Repair::FullWidth);
    }

    void reads200CellsInAMoment()
    {
        const QStringList texts = {QStringLiteral("0"), QStringLiteral("17"), QStringLiteral("1234")};
        qint64 sum = 0;
        QBENCHMARK
        {
            for (int i = 0; i < 200; ++i)
                sum += *parseCell(texts[i % 3], CellKind::Count).value.wholeNumber();
        }
        QVERIFY(sum > 0);
    }
};

GOUJI_GUILESS_TEST(TestNumberParser)
#include "tst_numberparser.moc"
