// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/pdf/bboxreader.h"
#include "tests/support/strictmain.h"

using namespace gouji;

class TestBboxReader : public QObject
{
    Q_OBJECT

private:
    static QByteArray page(const QByteArray &words)
    {
        return "<html><doc>\n  <page width=\"595.3\" height=\"841.9\">\n" + words + "  </page>\n</doc></html>\n";
    }

private slots:
    void wordsHaveTheirPlaces()
    {
        const std::vector<PositionedPage> pages = readBboxes(
            page("    <word xMin=\"10.5\" yMin=\"20\" xMax=\"30\" yMax=\"40.25\">报告</word>\n") +
            page("    <word xMin=\"1\" yMin=\"2\" xMax=\"3\" yMax=\"4\">&lt;a&gt; &amp;lt; &quot;</word>\n"));
        QCOMPARE(pages.size(), size_t(2));
        QCOMPARE(pages[0].width, 595.3);
        QCOMPARE(pages[0].words.front().text, u"报告"_qs);
        QCOMPARE(pages[0].words.front().box.bottom, 40.25);
        QCOMPARE(pages[1].number, 2);
        QCOMPARE(pages[1].words.front().text, u"<a> &lt; \""_qs);
    }

    void damagedLinesArePassedOver_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("no number") << QByteArray("<word xMin=\"a\" yMin=\"2\" xMax=\"3\" yMax=\"4\">x</word>\n");
        QTest::newRow("not a number") << QByteArray("<word xMin=\"nan\" yMin=\"2\" xMax=\"3\" yMax=\"4\">x</word>\n");
        QTest::newRow("far away") << QByteArray("<word xMin=\"1e30\" yMin=\"2\" xMax=\"2e30\" yMax=\"4\">x</word>\n");
        QTest::newRow("inside out") << QByteArray("<word xMin=\"9\" yMin=\"2\" xMax=\"3\" yMax=\"4\">x</word>\n");
        QTest::newRow("a side is missing") << QByteArray("<word xMin=\"1\" yMin=\"2\" xMax=\"3\">x</word>\n");
        QTest::newRow("cut") << QByteArray("<word xMin=\"1\" yMin=\"2\" xMax=\"3\" yMax=\"4\">x</wo\n");
        QTest::newRow("cut in a number") << QByteArray("<word xMin=\"1");
        QTest::newRow("empty") << QByteArray("<word xMin=\"1\" yMin=\"2\" xMax=\"3\" yMax=\"4\"></word>\n");
    }
    void damagedLinesArePassedOver()
    {
        QFETCH(QByteArray, line);
        const std::vector<PositionedPage> pages = readBboxes(page(line));
        QCOMPARE(pages.size(), size_t(1));
        QVERIFY(pages.front().words.empty());
    }

    void wordsOutsidePagesAreNone()
    {
        QVERIFY(readBboxes("<word xMin=\"1\" yMin=\"2\" xMax=\"3\" yMax=\"4\">x</word>\n").empty());
        QVERIFY(readBboxes({}).empty());
    }

    void aPageWithoutSizeKeepsItsNumber()
    {
        const std::vector<PositionedPage> pages = readBboxes("<page width=\"0\" height=\"-1\">\n" + page({}));
        QCOMPARE(pages.size(), size_t(2));
        QVERIFY(pages.front().width > 0);
    }
};

GOUJI_GUILESS_TEST(TestBboxReader)
#include "tst_bboxreader.moc"
