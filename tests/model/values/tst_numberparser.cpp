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
        for (const char *text : {"-5", "－5", "+5", "12.0", "1.5", "1,17", "1,1711", ",171", "12345,678", "5件", "约5", "abc", "1 7 1", "5（", "5（a）（b）",
                                 "（5）", "1e3", "0x10", "五六百", "十百", "1234567890123", "1234567890123456789012345678901234567890", "1/2", "--5", "５．５"})
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
        for (const char *text : {"1.2345678", "1.", ".5", "12万元", "12元", "-1.5", "1.2.3", "1000000000000", "1.5,000"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void keepsRawWhatIsNoAmount()
    {
        QFETCH(QString, text);
        QVERIFY(parseCell(text, CellKind::Amount).value.isRaw());
    }
};

GOUJI_GUILESS_TEST(TestNumberParser)
#include "tst_numberparser.moc"
