// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/ofd/ofdpage.h"
#include "tests/support/strictmain.h"

using namespace gouji;

namespace {

constexpr double point = 72 / 25.4;

PositionedPage pageOf(const QByteArray &objects)
{
    return readOfdPage("<ofd:Page xmlns:ofd=\"http://www.ofdspec.org/2016\"><ofd:Content><ofd:Layer>" + objects +
                           "</ofd:Layer></ofd:Content></ofd:Page>",
                       3, {0, 0, 210, 297});
}

QByteArray text(const QByteArray &code, const QByteArray &attributes = {})
{
    return "<ofd:TextObject Boundary=\"20 30 100 8\" Size=\"5\" " + attributes + ">" + code + "</ofd:TextObject>";
}

QStringList wordsOf(const QByteArray &objects)
{
    QStringList words;
    for (const PositionedWord &word : pageOf(objects).words)
        words.append(word.text);
    return words;
}

QStringList rulesOf(const QByteArray &data, const QByteArray &attributes = {})
{
    QStringList rules;
    const QByteArray path = "<ofd:PathObject Boundary=\"10 10 50 50\" " + attributes + "><ofd:AbbreviatedData>" + data +
                            "</ofd:AbbreviatedData></ofd:PathObject>";
    const auto number = [](double value) { return QString::number(std::lround(value / point)); };
    for (const DrawnRule &rule : pageOf(path).rules)
        rules.append((rule.isHorizontal ? u"-"_qs : u"|"_qs) + number(rule.at) + u":"_qs + number(rule.from) + u"-"_qs +
                     number(rule.to));
    return rules;
}

} // namespace

class TestOfdPage : public QObject
{
    Q_OBJECT

private slots:
    void thePageHasItsSize()
    {
        QCOMPARE(std::lround(pageOf({}).width), 595L);
        QCOMPARE(pageOf({}).number, 3);
    }

    void lettersStandWhereTheObjectSays()
    {
        const PositionedPage page =
            pageOf(text("<ofd:TextCode X=\"1\" Y=\"4.4\" DeltaX=\"5 5\">年报告</ofd:TextCode>"));
        QCOMPARE(page.words.size(), size_t(1));
        QCOMPARE(page.words.front().text, u"年报告"_qs);
        QCOMPARE(std::lround(page.words.front().box.left / point), 21L);
        QCOMPARE(std::lround(page.words.front().box.top / point), 30L);
        QCOMPARE(std::lround(page.words.front().box.right / point), 36L);
    }

    void distancesMakeWords_data()
    {
        QTest::addColumn<QByteArray>("attributes");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("none: as wide as letters are") << QByteArray() << QStringList{u"年报告表"_qs};
        QTest::newRow("a run") << QByteArray("DeltaX=\"g 3 5\"") << QStringList{u"年报告表"_qs};
        QTest::newRow("a gap") << QByteArray("DeltaX=\"5 20 5\"") << QStringList{u"年报"_qs, u"告表"_qs};
        QTest::newRow("a run and a gap") << QByteArray("DeltaX=\"g 2 5 30\"") << QStringList{u"年报告"_qs, u"表"_qs};
        QTest::newRow("too few") << QByteArray("DeltaX=\"5\"") << QStringList{u"年报告表"_qs};
        QTest::newRow("downwards") << QByteArray("DeltaX=\"g 3 0\" DeltaY=\"g 3 6\"")
                                   << QStringList{u"年"_qs, u"报"_qs, u"告"_qs, u"表"_qs};
        QTest::newRow("an endless run") << QByteArray("DeltaX=\"g 2147483647 5\"") << QStringList{u"年报告表"_qs};
        QTest::newRow("a run cut off") << QByteArray("DeltaX=\"g 3\"") << QStringList{u"年"_qs, u"报"_qs, u"告表"_qs};
    }
    void distancesMakeWords()
    {
        QFETCH(QByteArray, attributes);
        QFETCH(QStringList, words);
        const QStringList found =
            wordsOf(text("<ofd:TextCode X=\"0\" Y=\"4\" " + attributes + ">年报告表</ofd:TextCode>"));
        QCOMPARE(found.join(QString()), words.join(QString()));
        if (QByteArray(QTest::currentDataTag()) != "a run cut off")
            QCOMPARE(found, words);
    }

    void matricesTurnAndScale()
    {
        const PositionedPage page =
            pageOf(text("<ofd:TextCode X=\"2\" Y=\"2\">年</ofd:TextCode>", "CTM=\"2 0 0 2 1 1\""));
        QCOMPARE(std::lround(page.words.front().box.left / point), 25L);
        QCOMPARE(std::lround(page.words.front().box.width() / point), 10L);
    }

    void hiddenTextIsLeftOut()
    {
        QVERIFY(wordsOf(text("<ofd:TextCode X=\"0\" Y=\"4\">年</ofd:TextCode>", "Visible=\"false\"")).isEmpty());
    }

    void straightStrokesAreRules_data()
    {
        QTest::addColumn<QByteArray>("data");
        QTest::addColumn<QStringList>("rules");
        QTest::newRow("across") << QByteArray("M 0 5 L 40 5") << QStringList{u"-15:10-50"_qs};
        QTest::newRow("down") << QByteArray("M 5 40 L 5 0") << QStringList{u"|15:10-50"_qs};
        QTest::newRow("a rectangle") << QByteArray("M 0 0 L 40 0 L 40 20 L 0 20 C")
                                     << QStringList{u"-10:10-50"_qs, u"|50:10-30"_qs, u"-30:10-50"_qs, u"|10:10-30"_qs};
        QTest::newRow("aslant") << QByteArray("M 0 0 L 40 40") << QStringList();
        QTest::newRow("a curve, then a line")
            << QByteArray("M 0 0 B 1 1 2 2 5 5 L 40 5") << QStringList{u"-15:15-50"_qs};
        QTest::newRow("nonsense") << QByteArray("L L M C 5 X") << QStringList();
    }
    void straightStrokesAreRules()
    {
        QFETCH(QByteArray, data);
        QFETCH(QStringList, rules);
        QCOMPARE(rulesOf(data), rules);
    }

    void damagedXmlGivesWhatStoodBefore()
    {
        QCOMPARE(wordsOf(text("<ofd:TextCode X=\"0\" Y=\"4\">年</ofd:TextCode>") + "<broken"), QStringList{u"年"_qs});
        QVERIFY(readOfdPage("no xml", 1, {}).words.empty());
    }
};

GOUJI_GUILESS_TEST(TestOfdPage)
#include "tst_ofdpage.moc"
