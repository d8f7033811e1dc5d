// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/pdf/rasterrules.h"
#include "tests/support/strictmain.h"

using namespace gouji;

namespace {

/// A white page of 200 × 100 pixels to draw on.
class Canvas
{
public:
    void fill(int left, int top, int width, int height, uchar grey)
    {
        for (int y = top; y < top + height; ++y) {
            for (int x = left; x < left + width; ++x)
                m_pixels[y * 200 + x] = char(grey);
        }
    }
    std::vector<DrawnRule> rules() const { return rulesOn({200, 100, m_pixels}, 400, 200); }

private:
    QByteArray m_pixels = QByteArray(200 * 100, '\xff');
};

int countOf(const std::vector<DrawnRule> &rules, bool isHorizontal)
{
    return int(std::ranges::count(rules, isHorizontal, &DrawnRule::isHorizontal));
}

} // namespace

class TestRasterRules : public QObject
{
    Q_OBJECT

private slots:
    void linesAreTwoEdges_data()
    {
        QTest::addColumn<int>("grey");
        QTest::newRow("black") << 0;
        QTest::newRow("light grey") << 225;
    }
    void linesAreTwoEdges()
    {
        QFETCH(int, grey);
        Canvas canvas;
        canvas.fill(20, 50, 100, 1, uchar(grey));
        const std::vector<DrawnRule> rules = canvas.rules();
        QCOMPARE(rules.size(), size_t(2));
        QVERIFY(rules.front().isHorizontal);
        QCOMPARE(rules.front().at, 100.0);
        QCOMPARE(rules.front().from, 40.0);
        QCOMPARE(rules.front().to, 240.0);
        QCOMPARE(rules.back().at, 102.0);
    }

    void fillsHaveEdges()
    {
        Canvas canvas;
        canvas.fill(20, 20, 100, 40, 200);
        const std::vector<DrawnRule> rules = canvas.rules();
        QCOMPARE(countOf(rules, true), 2);
        QCOMPARE(countOf(rules, false), 2);
    }

    void lettersAndFaintShadesAreNone()
    {
        Canvas canvas;
        for (int i = 0; i < 10; ++i)
            canvas.fill(20 + 12 * i, 20, 8, 3, 0);
        canvas.fill(20, 50, 100, 40, 245);
        QVERIFY(canvas.rules().empty());
    }

    void linesReachTheBorder()
    {
        Canvas canvas;
        canvas.fill(150, 0, 1, 100, 0);
        canvas.fill(150, 30, 50, 1, 0);
        const std::vector<DrawnRule> rules = canvas.rules();
        QVERIFY(countOf(rules, true) >= 2);
        QVERIFY(countOf(rules, false) >= 2);
        QCOMPARE(std::ranges::max(rules, {}, &DrawnRule::to).to, 400.0);
    }

    void imagesAreReadOneAfterAnother()
    {
        const QByteArray one = "P5\n2 3\n255\n" + QByteArray(6, 'a');
        const QByteArray both = one + "P5\n1 1\n255\nb";
        const std::vector<GreyImage> images = readGreyImages(both);
        QCOMPARE(images.size(), size_t(2));
        QCOMPARE(images[0].height, 3);
        QCOMPARE(images[1].pixels.toByteArray(), QByteArray("b"));
    }

    void damagedImagesEndTheStream_data()
    {
        QTest::addColumn<QByteArray>("pgm");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("text") << QByteArray("P2\n1 1\n255\n0");
        QTest::newRow("cut") << QByteArray("P5\n2 3\n255\naaa");
        QTest::newRow("cut head") << QByteArray("P5\n2");
        QTest::newRow("huge") << QByteArray("P5\n999999 999999\n255\na");
        QTest::newRow("overflowing") << QByteArray("P5\n99999999999999 1\n255\na");
        QTest::newRow("negative") << QByteArray("P5\n-1 1\n255\na");
        QTest::newRow("sixteen bits") << QByteArray("P5\n1 1\n65535\naa");
    }
    void damagedImagesEndTheStream()
    {
        QFETCH(QByteArray, pgm);
        QVERIFY(readGreyImages(pgm).empty());
    }
};

GOUJI_GUILESS_TEST(TestRasterRules)
#include "tst_rasterrules.moc"
