// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/blanks.h"
#include "tests/support/strictmain.h"

using namespace gouji;

class TestBlanks : public QObject
{
    Q_OBJECT

private slots:
    void knowsWhatShowsNothing_data()
    {
        QTest::addColumn<char16_t>("unit");
        QTest::addColumn<bool>("blank");
        const auto row = [](const char *name, char16_t unit, bool blank) { QTest::newRow(name) << unit << blank; };
        row("space", u' ', true);
        row("tab", u'\t', true);
        row("line feed", u'\n', true);
        row("no-break space", 0xA0, true);
        row("soft hyphen", 0xAD, true);
        row("thin space", 0x2009, true);
        row("zero-width space", 0x200B, true);
        row("left-to-right mark", 0x200E, true);
        row("pop directional formatting", 0x202C, true);
        row("word joiner", 0x2060, true);
        row("ideographic space", 0x3000, true);
        row("byte-order mark", 0xFEFF, true);
        row("letter", u'a', false);
        row("zero", u'0', false);
        row("slash", u'/', false);
        row("dash", 0x2014, false);
        row("ideographic comma", 0x3001, false);
        row("ideographic zero", u'〇', false);
        row("full-width digit", u'０', false);
    }
    void knowsWhatShowsNothing()
    {
        QFETCH(char16_t, unit);
        QFETCH(bool, blank);
        QCOMPARE(isBlank(QChar(unit)), blank);
    }

    void trimsBothEndsOnly()
    {
        QCOMPARE(trimmedOfBlanks(u"\u3000\u200b 一 二\u00a0\n").toString(), QStringLiteral("一 二"));
        QCOMPARE(trimmedOfBlanks(u"一").toString(), QStringLiteral("一"));
        QVERIFY(trimmedOfBlanks(u"\ufeff \u3000").isEmpty());
        QVERIFY(trimmedOfBlanks(QStringView()).isEmpty());
    }
};

GOUJI_GUILESS_TEST(TestBlanks)
#include "tst_blanks.moc"
