// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/formats/positioned/placedtext.h"
#include "tests/support/strictmain.h"

using namespace gouji;
using namespace gouji::test;

class TestTextLines : public QObject
{
    Q_OBJECT

private slots:
    void blanksAreWhatWasTyped_data()
    {
        QTest::addColumn<QString>("left");
        QTest::addColumn<QString>("right");
        QTest::addColumn<double>("gap"); // in letters
        QTest::addColumn<QString>("text");
        QTest::newRow("Chinese beside digits") << u"截至"_qs << u"2024"_qs << 0.25 << u"截至2024"_qs;
        QTest::newRow("a typed blank there") << u"截至"_qs << u"2024"_qs << 0.5 << u"截至 2024"_qs;
        QTest::newRow("letters spread out") << u"自"_qs << u"然"_qs << 0.8 << u"自然"_qs;
        QTest::newRow("a wide blank") << u"附件"_qs << u"名单"_qs << 1.0 << u"附件 名单"_qs;
        QTest::newRow("Latin words") << u"open"_qs << u"data"_qs << 0.25 << u"open data"_qs;
        QTest::newRow("figures") << u"15"_qs << u"13"_qs << 0.3 << u"15 13"_qs;
        QTest::newRow("one word in two pieces") << u"www."_qs << u"example"_qs << 0.0 << u"www.example"_qs;
    }
    void blanksAreWhatWasTyped()
    {
        QFETCH(QString, left);
        QFETCH(QString, right);
        QFETCH(double, gap);
        QFETCH(QString, text);
        const TextLine first = line(left, 100, 100);
        const TextLine second = line(right, first.box.right + gap * 16, 100);
        std::vector<PositionedWord> words = {second.words.front(), first.words.front()};
        // Chinese text beside them tells the size of the letters.
        words.push_back(word(u"　　", 0, 100));
        const std::vector<TextLine> lines = linesOf(std::move(words));
        QCOMPARE(lines.size(), size_t(1));
        const bool isChinese = left.front().unicode() > 0x2E80 || right.front().unicode() > 0x2E80;
        if (isChinese)
            QCOMPARE(lines.front().text, text);
        else
            QCOMPARE(lines.front().text, text);
    }

    void justifyingAddsNoBlanks()
    {
        std::vector<PositionedWord> words;
        double left = 100;
        for (const char16_t *letter : {u"本", u"报", u"告", u"自", u"2024", u"年"}) {
            words.push_back(word(letter, left, 100));
            left = words.back().box.right + 8;
        }
        QCOMPARE(linesOf(words).front().text, u"本报告自2024年"_qs);
    }

    void boxesOfOtherFontsStandInTheSameLine()
    {
        PositionedWord tall = word(u"有关情况", 200, 96);
        tall.box.bottom = 137;
        QCOMPARE(linesOf({word(u"（一）", 100, 111, 16), tall}).size(), size_t(1));
        QCOMPARE(linesOf({word(u"商业", 100, 100, 9), word(u"企业", 100, 111, 9)}).size(), size_t(2));
    }

    void linesOfACellAreOneText_data()
    {
        QTest::addColumn<QStringList>("lines");
        QTest::addColumn<QString>("text");
        QTest::newRow("words two and two") << QStringList{u"商业"_qs, u"企业"_qs} << u"商业企业"_qs;
        QTest::newRow("vertical") << QStringList{u"三"_qs, u"、"_qs, u"本"_qs} << u"三、本"_qs;
        QTest::newRow("Latin") << QStringList{u"open"_qs, u"data"_qs} << u"open data"_qs;
        QTest::newRow("an address") << QStringList{u"www."_qs, u"a.example"_qs} << u"www.a.example"_qs;
        QTest::newRow("figures stay apart") << QStringList{u"15"_qs, u"13"_qs} << u"15\n13"_qs;
        QTest::newRow("nothing") << QStringList() << QString();
    }
    void linesOfACellAreOneText()
    {
        QFETCH(QStringList, lines);
        QFETCH(QString, text);
        QCOMPARE(joinedText(lines), text);
    }
};

GOUJI_GUILESS_TEST(TestTextLines)
#include "tst_textlines.moc"
