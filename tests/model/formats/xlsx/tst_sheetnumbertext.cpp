// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/xlsx/sheetnumbertext.h"
#include "tests/support/strictmain.h"

using namespace gouji;

/// Numbers as they were typed, whatever a spreadsheet made of them.
class TestSheetNumberText : public QObject
{
    Q_OBJECT

private slots:
    void shows_data()
    {
        QTest::addColumn<QString>("stored");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char *name, const char *stored, const char16_t *code, const char16_t *shown) {
            QTest::newRow(name) << QString::fromUtf8(stored) << QString::fromUtf16(code) << QString::fromUtf16(shown);
        };
        row("whole", "171", u"General", u"171");
        row("the nearest binary number", "302.39319999999998", u"General", u"302.3932");
        row("a sum of binary numbers", "0.30000000000000004", u"General", u"0.3");
        row("fifteen digits", "123456789012345", u"0", u"123456789012345");
        row("decimals of the format", "12.5", u"0.00", u"12.50");
        row("more decimals than the format", "12.3456", u"0.00", u"12.3456");
        row("no decimals in the format", "1.5", u"0", u"1.5");
        row("thousands", "1036", u"#,##0", u"1036");
        row("an exponent", "1.5E-3", u"General", u"0.0015");
        row("a great exponent", "1.2E+5", u"General", u"120000");
        row("negative", "-3", u"General", u"-3");
        row("zero", "0", u"General", u"0");
        row("negative zero", "-0", u"General", u"0");
        row("zero with decimals", "0", u"0.000000", u"0.000000");
        row("a percentage", "0.428571", u"0.00%", u"42.8571%");
        row("half", "0.5", u"0%", u"50%");
        row("a date", "45677", u"yyyy\"年\"m\"月\"d\"日\"", u"2025年1月20日");
        row("a colour is no date", "45677", u"[Red]0", u"45677");
        row("a word in the format is no date", "3", u"0\"days\"", u"3");
        row("an error", "#DIV/0!", u"General", u"#DIV/0!");
        row("a text", "一", u"General", u"一");
        row("nothing", "", u"General", u"");
        row("a huge exponent", "1E+300", u"General", u"1E+300");
    }

    void shows()
    {
        QFETCH(QString, stored);
        QFETCH(QString, code);
        QTEST(shownNumber(stored, SheetNumberFormat::fromCode(code), false), "shown");
    }

    void knowsBuiltInFormats()
    {
        QCOMPARE(shownNumber(QStringLiteral("45677"), SheetNumberFormat::builtIn(14), false),
                 QStringLiteral("2025年1月20日"));
        QCOMPARE(shownNumber(QStringLiteral("44215"), SheetNumberFormat::builtIn(31), true),
                 QStringLiteral("2025年1月20日"));
        QCOMPARE(shownNumber(QStringLiteral("0.5"), SheetNumberFormat::builtIn(9), false), QStringLiteral("50%"));
        QCOMPARE(shownNumber(QStringLiteral("12.5"), SheetNumberFormat::builtIn(4), false), QStringLiteral("12.50"));
        QCOMPARE(shownNumber(QStringLiteral("12.5"), SheetNumberFormat::builtIn(0), false), QStringLiteral("12.5"));
    }

    /// What a person typed, within fifteen digits, comes back whatever binary number stood in between.
    void everyAmountComesBack()
    {
        for (int millionths = 1; millionths < 100'000'000; millionths += 99'991) {
            QString typed = QString::number(millionths / 1'000'000) + u'.' +
                            QStringLiteral("%1").arg(millionths % 1'000'000, 6, 10, QChar(u'0'));
            while (typed.endsWith(u'0'))
                typed.chop(1);
            if (typed.endsWith(u'.'))
                typed.chop(1);
            const QString stored = QString::number(typed.toDouble(), 'g', 17);
            QCOMPARE(shownNumber(stored, {}, false), typed);
        }
    }
};

GOUJI_GUILESS_TEST(TestSheetNumberText)
#include "tst_sheetnumbertext.moc"
