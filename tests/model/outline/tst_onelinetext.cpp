// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/outline/onelinetext.h"
#include "tests/support/strictmain.h"

using namespace gouji;

class TestOneLineText : public QObject
{
    Q_OBJECT

private slots:
    void makesOneLine_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("line");
        const auto row = [](const char *name, const char16_t *text, const char16_t *line) {
            QTest::newRow(name) << QString::fromUtf16(text) << QString::fromUtf16(line);
        };
        row("nothing to do", u"2024 年，全县", u"2024 年，全县");
        row("blanks at the ends, of any width", u" \u3000\u00a0全县\u3000 ", u"全县");
        row("blanks inside stay", u"全 \u3000县", u"全 \u3000县");
        row("TAB", u"甲\t乙", u"甲 乙");
        row("line feed", u"甲\n乙", u"甲 乙");
        row("a line break of two characters is one", u"甲\r\n乙", u"甲 乙");
        row("each break is a blank", u"甲\n\n乙", u"甲  乙");
        row("line and paragraph separator", u"甲\u2028乙\u2029丙\u0085丁", u"甲 乙 丙 丁");
        row("only blanks", u" \t\n", u"");
        row("empty", u"", u"");
        row("invisible characters stay", u"\u2060甲\u200b", u"\u2060甲\u200b");
    }
    void makesOneLine()
    {
        QFETCH(QString, text);
        QFETCH(QString, line);
        QCOMPARE(oneLineText(text), line);
        QCOMPARE(oneLineText(line), line);
    }

    void dropsEveryBlank()
    {
        QCOMPARE(withoutBlanks(QStringLiteral(" 甲县\u3000政府\n2024\t年 ")), QStringLiteral("甲县政府2024年"));
    }
};

GOUJI_GUILESS_TEST(TestOneLineText)
#include "tst_onelinetext.moc"
