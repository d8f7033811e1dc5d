// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/pdf/scancleaning.h"
#include "tests/support/strictmain.h"

using namespace gouji;

class TestScanCleaning : public QObject
{
    Q_OBJECT

private:
    static constexpr int side = 100;
    QByteArray m_pixels;

    void fill(int left, int top, int width, int height)
    {
        for (int y = top; y < top + height; ++y) {
            for (int x = left; x < left + width; ++x)
                m_pixels[y * side + x] = 0;
        }
    }
    CleanedScan cleaned() const { return cleanedScan({side, side, m_pixels}, 1); }

private slots:
    void init() { m_pixels = QByteArray(side * side, '\xff'); }

    void longStrokesAreRulesAndPaintedOver()
    {
        fill(10, 50, 80, 1);
        fill(30, 10, 1, 80);
        const CleanedScan scan = cleaned();
        QCOMPARE(scan.rules.size(), size_t(2));
        QVERIFY(scan.rules[0].isHorizontal && !scan.rules[1].isHorizontal);
        QCOMPARE(scan.rules[0].at, 50.0);
        QCOMPARE(scan.rules[0].to, 90.0);
        QVERIFY(!readGreyImages(scan.pgm).front().pixels.contains('\0'));
    }

    void brokenOnesAreOne()
    {
        fill(10, 50, 40, 1);
        fill(52, 50, 40, 1);
        QCOMPARE(cleaned().rules.size(), size_t(1));
    }

    void lettersStay()
    {
        fill(10, 50, 20, 2);
        fill(50, 20, 2, 20);
        const CleanedScan scan = cleaned();
        QVERIFY(scan.rules.empty());
        QCOMPARE(readGreyImages(scan.pgm).front().pixels.toByteArray(), m_pixels);
    }
};

GOUJI_GUILESS_TEST(TestScanCleaning)
#include "tst_scancleaning.moc"
