// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/radicals.h"
#include "tests/support/strictmain.h"

using namespace gouji;

class TestRadicals : public QObject
{
    Q_OBJECT

private slots:
    void foldsRadicals_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("folded");
        QTest::addColumn<QList<qsizetype>>("places");
        const auto row = [](const char *name, const QString &text, const QString &folded,
                            const QList<qsizetype> &places) { QTest::newRow(name) << text << folded << places; };
        row("Kangxi radicals", QStringLiteral("⼀⼯⼈"), QStringLiteral("一工人"), {0, 1, 2});
        row("CJK radicals without a decomposition", QStringLiteral("⺠⻚⻔⻅"), QStringLiteral("民页门见"),
            {0, 1, 2, 3});
        row("door", QStringLiteral("⼾籍"), QStringLiteral("户籍"), {0});
        row("within a text", QStringLiteral("第⼀项，⼈民"), QStringLiteral("第一项，人民"), {1, 4});
        row("beyond the first plane", QStringLiteral("甲⺇乙⼀"), QStringLiteral("甲\U00020628乙一"), {1, 3});
        row("first and last of the blocks", QStringLiteral("⺁⻳⼀⿕"), QStringLiteral("厂龟一龠"), {0, 1, 2, 3});
    }
    void foldsRadicals()
    {
        QFETCH(QString, text);
        QFETCH(QString, folded);
        QFETCH(QList<qsizetype>, places);
        const FoldedText result = foldRadicals(text);
        QCOMPARE(result.text, folded);
        QCOMPARE(result.places, places);
    }

    void leavesEverythingElse_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("ideographs") << QStringLiteral("一工人户戶");
        QTest::newRow("full width") << QStringLiteral("，：（１Ａ");
        QTest::newRow("compatibility ideographs") << QString(QChar(0xF900)) + QChar(0xFA0E);
        QTest::newRow("other compatibility characters") << QStringLiteral("①㎡㈠Ⅳ…");
        QTest::newRow("strokes") << QString(QChar(0x31D0));
        QTest::newRow("second plane") << QStringLiteral("𠮷");
        QTest::newRow("radical without an equivalent") << QString(QChar(0x2E9A)); // not assigned
    }
    void leavesEverythingElse()
    {
        QFETCH(QString, text);
        const FoldedText folded = foldRadicals(text);
        QCOMPARE(folded.text, text);
        QVERIFY(folded.places.isEmpty());
    }

    void foldsEveryRadicalToAnIdeograph()
    {
        int left = 0;
        for (char16_t radical = 0x2E80; radical <= 0x2FD5; ++radical) {
            const QString text = QChar(radical);
            const QString folded = foldRadicals(text).text;
            if (folded == text) {
                QVERIFY2(radical < 0x2F00, "a Kangxi radical");
                ++left;
                continue;
            }
            const char32_t ideograph = folded.toUcs4().constFirst();
            QVERIFY((ideograph >= 0x3400 && ideograph <= 0x9FFF) || ideograph >= 0x20000);
        }
        QVERIFY(left < 20); // the gap between the blocks among them
    }
};

GOUJI_GUILESS_TEST(TestRadicals)
#include "tst_radicals.moc"
