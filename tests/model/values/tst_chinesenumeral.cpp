// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/values/chinesenumeral.h"
#include "tests/support/strictmain.h"

#include <QRandomGenerator>

#include <unicode/rbnf.h>

#include <memory>

using namespace gouji;

namespace {

/// ICU's speller, which writes well what its parser reads badly.
class Speller
{
public:
    Speller()
    {
        UErrorCode status = U_ZERO_ERROR;
        m_format = std::make_unique<icu::RuleBasedNumberFormat>(icu::URBNF_SPELLOUT, icu::Locale("zh"), status);
        if (U_FAILURE(status))
            m_format.reset();
    }

    bool isReady() const { return m_format != nullptr; }

    QString spell(qint64 value) const
    {
        icu::UnicodeString text;
        m_format->format(static_cast<int64_t>(value), text);
        return QString::fromUtf16(text.getBuffer(), text.length());
    }

private:
    std::unique_ptr<icu::RuleBasedNumberFormat> m_format;
};

QString financial(QString text)
{
    static constexpr QStringView plain = u"一二三四五六七八九十百千";
    static constexpr QStringView formal = u"壹贰叁肆伍陆柒捌玖拾佰仟";
    for (qsizetype i = 0; i < plain.size(); ++i)
        text.replace(plain[i], formal[i]);
    return text;
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
        const auto row = [](const QString &text, qint64 value) {
            QTest::newRow(qUtf8Printable(text)) << text << value;
        };
        row(QStringLiteral("〇"), 0);
        row(QStringLiteral("零"), 0);
        row(QStringLiteral("两"), 2);
        row(QStringLiteral("十"), 10);
        row(QStringLiteral("十二"), 12);
        row(QStringLiteral("一十二"), 12);
        row(QStringLiteral("二十"), 20);
        row(QStringLiteral("廿"), 20);
        row(QStringLiteral("廿一"), 21);
        row(QStringLiteral("卅"), 30);
        row(QStringLiteral("卅六"), 36);
        row(QStringLiteral("二百廿五"), 225);
        row(QStringLiteral("一百一"), 110);
        row(QStringLiteral("一百零一"), 101);
        row(QStringLiteral("一百〇一"), 101);
        row(QStringLiteral("一百一十"), 110);
        row(QStringLiteral("一百十二"), 112);
        row(QStringLiteral("一百七十一"), 171);
        row(QStringLiteral("两百"), 200);
        row(QStringLiteral("两千"), 2000);
        row(QStringLiteral("一千零一"), 1001);
        row(QStringLiteral("一千零十二"), 1012);
        row(QStringLiteral("一千零一十二"), 1012);
        row(QStringLiteral("三千五"), 3500);
        row(QStringLiteral("一千二百三"), 1230);
        row(QStringLiteral("二〇二四"), 2024);
        row(QStringLiteral("二零二四"), 2024);
        row(QStringLiteral("二○二四"), 2024);
        row(QStringLiteral("一九四九"), 1949);
        row(QStringLiteral("二〇〇〇"), 2000);
        row(QStringLiteral("贰零贰肆"), 2024);
        row(QStringLiteral("三万五"), 35000);
        row(QStringLiteral("三万零五"), 30005);
        row(QStringLiteral("三万五百"), 30500);
        row(QStringLiteral("三万十二"), 30012);
        row(QStringLiteral("五亿十三万"), 500130000);
        row(QStringLiteral("三万零五百"), 30500);
        row(QStringLiteral("十万零五千"), 105000);
        row(QStringLiteral("一万零二百三"), 10230);
        row(QStringLiteral("一百零二万"), 1020000);
        row(QStringLiteral("两万两千"), 22000);
        row(QStringLiteral("一亿二千万"), 120000000);
        row(QStringLiteral("一亿二"), 120000000);
        row(QStringLiteral("一亿零二万"), 100020000);
        row(QStringLiteral("一万亿"), 1000000000000);
        row(QStringLiteral("一万二千亿"), 1200000000000);
        row(QStringLiteral("壹拾贰万叁仟肆佰伍拾陆"), 123456);
        row(QStringLiteral("壹佰柒拾壹"), 171);
        row(QStringLiteral("兩萬零參佰"), 20300);
        row(QStringLiteral("九千九百九十九亿九千九百九十九万九千九百九十九"), 999999999999);
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
        for (const char *text :
             {"",           "百",         "万",       "亿",       "一百百",   "十百",     "一二百",     "一百零",
              "一百零零一", "一百零二十", "一百两",   "十两",     "两十",     "两二",     "二两",       "廿十",
              "一廿",       "廿廿",       "零五",     "〇〇",     "零十",     "○",        "一百○一",    "三千五万",
              "一万二亿",   "一万万",     "一亿万",   "一亿亿",   "一万一万", "一亿二亿", "一千十",     "十一十",
              "一十百",     "五十二百",   "一百二百", "一千二千", "一点五",   "负三",     "第一",       "一、",
              "一 百",      "一百余",     "百分之五", "3百",      "一百5",    "一兆",     "几十",       "数百",
              "一百多",     "甲",         "千",       "百十",     "一零零百", "十十",     "二廿",       "一万万五",
              "件",         "一件",       "1百",      "五六百",   "一百二千", "万三",     "一万零二千", "十两万",
              "半"})
            QTest::newRow(text) << QString::fromUtf8(text);
        QTest::newRow("nineteen digits") << QString(19, u'九');
        QTest::newRow("forty digits") << QString(40, u'一');
        QTest::newRow("without end") << QString(100000, u'十');
    }
    void refuses()
    {
        QFETCH(QString, text);
        QCOMPARE(parseChineseNumeral(text), std::optional<qint64>());
    }

    void readsWhatIcuSpellsUpToTwentyThousand()
    {
        const Speller speller;
        QVERIFY(speller.isReady());
        for (qint64 value = 0; value <= 20000; ++value) {
            const QString text = speller.spell(value);
            QVERIFY2(parseChineseNumeral(text) == value, qPrintable(text));
            QVERIFY2(parseChineseNumeral(financial(text)) == value, qPrintable(text));
        }
    }

    void readsWhatIcuSpellsUpToTheLargestCount()
    {
        const Speller speller;
        QVERIFY(speller.isReady());
        QRandomGenerator random(20240131);
        qint64 limit = 10;
        for (int i = 0; i < 60000; ++i) {
            limit = limit >= 1000000000000 ? 10 : limit * 10;
            const qint64 value = static_cast<qint64>(random.generate64() >> 1) % limit;
            const QString text = speller.spell(value);
            QVERIFY2(parseChineseNumeral(text) == value, qPrintable(text));
        }
    }

    void writes_data()
    {
        QTest::addColumn<qint64>("value");
        QTest::addColumn<QString>("text");
        const auto row = [](qint64 value, const QString &text) {
            QTest::newRow(qUtf8Printable(text)) << value << text;
        };
        row(0, QStringLiteral("零"));
        row(2, QStringLiteral("二"));
        row(10, QStringLiteral("十"));
        row(12, QStringLiteral("十二"));
        row(20, QStringLiteral("二十"));
        row(101, QStringLiteral("一百零一"));
        row(110, QStringLiteral("一百一十"));
        row(112, QStringLiteral("一百一十二"));
        row(171, QStringLiteral("一百七十一"));
        row(1001, QStringLiteral("一千零一"));
        row(1010, QStringLiteral("一千零一十"));
        row(2024, QStringLiteral("二千零二十四"));
        row(10000, QStringLiteral("一万"));
        row(10500, QStringLiteral("一万零五百"));
        row(35000, QStringLiteral("三万五千"));
        row(100010, QStringLiteral("十万零一十"));
        row(120000000, QStringLiteral("一亿二千万"));
        row(100020003, QStringLiteral("一亿零二万零三"));
        row(1000000000000, QStringLiteral("一万亿"));
        row(-5, QStringLiteral("-5"));
        row(10000000000000000, QStringLiteral("10000000000000000"));
    }
    void writes()
    {
        QFETCH(qint64, value);
        QFETCH(QString, text);
        QCOMPARE(formatChineseNumeral(value), text);
    }

    void readsWhatItWrites()
    {
        for (qint64 value = 0; value <= 120000; value += value < 12000 ? 1 : 7)
            QCOMPARE(parseChineseNumeral(formatChineseNumeral(value)), std::optional(value));
        QRandomGenerator random(7);
        for (int i = 0; i < 20000; ++i) {
            const qint64 value = static_cast<qint64>(random.generate64() >> 1) % (qint64(1) << (i % 53));
            const QString text = formatChineseNumeral(value);
            QVERIFY2(parseChineseNumeral(text) == value, qPrintable(text));
        }
    }
};

GOUJI_GUILESS_TEST(TestChineseNumeral)
#include "tst_chinesenumeral.moc"
