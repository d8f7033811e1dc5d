// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/values/chinesenumeral.h"
#include "tests/support/strictmain.h"

#include <QRandomGenerator>

#include <unicode/rbnf.h>

using namespace gouji;

namespace {

QString spelledOutByIcu(const icu::RuleBasedNumberFormat &format, qint64 value)
{
    icu::UnicodeString text;
    format.format(static_cast<int64_t>(value), text);
    return QString::fromUtf16(text.getBuffer(), text.length()).replace(u'〇', u'零');
}

} // namespace

class TestChineseNumeral : public QObject
{
    Q_OBJECT

private slots:
    void reads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("value");
        const auto row = [](const char *text, qint64 value) { QTest::newRow(text) << QString::fromUtf8(text) << value; };
        row("零", 0);
        row("〇", 0);
        row("两", 2);
        row("十", 10);
        row("十二", 12);
        row("二十", 20);
        row("廿", 20);
        row("廿一", 21);
        row("卅五", 35);
        row("一百七十一", 171);
        row("一百一", 110);
        row("一百零一", 101);
        row("一百一十", 110);
        row("两千", 2000);
        row("一千零一", 1001);
        row("一千二", 1200);
        row("三千零五十", 3050);
        row("三万五", 35000);
        row("三万零五", 30005);
        row("一万零五百", 10500);
        row("一亿二千万", 120000000);
        row("十二万三千四百五十六", 123456);
        row("二〇二四", 2024);
        row("二零二四", 2024);
        row("壹佰柒拾壹", 171);
        row("贰仟零伍拾", 2050);
    }
    void reads()
    {
        QFETCH(QString, text);
        QFETCH(qint64, value);
        QCOMPARE(parseChineseNumeral(text), std::optional(value));
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "百", "千", "万", "十百", "一百百", "一二百", "百十", "一百零", "一零零百", "一千零零一", "十十", "二廿", "一万万五", "件", "一件", "1百",
                                 "五六百", "一百二千", "零十", "万三"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void refuses()
    {
        QFETCH(QString, text);
        QCOMPARE(parseChineseNumeral(text), std::nullopt);
    }

    // ICU spells numbers out well even where it reads them badly.
    void readsWhatIcuSpellsOut()
    {
        UErrorCode status = U_ZERO_ERROR;
        const icu::RuleBasedNumberFormat format(icu::URBNF_SPELLOUT, icu::Locale::getSimplifiedChinese(), status);
        QVERIFY(U_SUCCESS(status));
        QRandomGenerator random(7);
        for (qint64 i = 0; i < 40000; ++i) {
            const qint64 value = i < 20000 ? i : static_cast<qint64>(random.generate64() % 1'000'000'000'000);
            const QString text = spelledOutByIcu(format, value);
            QVERIFY2(parseChineseNumeral(text) == value, qPrintable(text));
        }
    }

    void formatsWhatItReads()
    {
        QRandomGenerator random(8);
        for (qint64 i = 0; i < 40000; ++i) {
            const qint64 value = i < 20000 ? i : static_cast<qint64>(random.generate64() % 1'000'000'000'000);
            const QString text = formatChineseNumeral(value);
            QVERIFY2(parseChineseNumeral(text) == value, qPrintable(text + QString::number(value)));
        }
    }

    void formats_data()
    {
        QTest::addColumn<qint64>("value");
        QTest::addColumn<QString>("text");
        const auto row = [](qint64 value, const char *text) { QTest::newRow(text) << value << QString::fromUtf8(text); };
        row(0, "零");
        row(10, "十");
        row(12, "十二");
        row(110, "一百一十");
        row(171, "一百七十一");
        row(1001, "一千零一");
        row(10500, "一万零五百");
        row(100000, "十万");
        row(120000000, "一亿二千万");
    }
    void formats()
    {
        QFETCH(qint64, value);
        QFETCH(QString, text);
        QCOMPARE(formatChineseNumeral(value), text);
    }
};

GOUJI_GUILESS_TEST(TestChineseNumeral)
#include "tst_chinesenumeral.moc"
