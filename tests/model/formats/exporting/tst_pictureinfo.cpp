// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/exporting/pictureinfo.h"
#include "tests/support/pictures.h"
#include "tests/support/strictmain.h"

using namespace gouji;

class TestPictureInfo : public QObject
{
    Q_OBJECT

private:
    static QByteArray hex(const char *digits) { return QByteArray::fromHex(digits); }
    static void row(const char *name, const QByteArray &data, const QString &ending, int width, int height)
    {
        QTest::newRow(name) << data << ending << width << height;
    }

private slots:
    void tellsWhatItIs_data()
    {
        QTest::addColumn<QByteArray>("data");
        QTest::addColumn<QString>("ending");
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("height");
        row("PNG", test::pngOf(640, 480), QStringLiteral("png"), 640, 480);
        row("GIF", "GIF89a" + hex("80024001f70000"), QStringLiteral("gif"), 640, 320);
        row("BMP from below", "BM" + QByteArray(16, '\0') + hex("0300000002000000"), QStringLiteral("bmp"), 3, 2);
        row("BMP from above", "BM" + QByteArray(16, '\0') + hex("03000000feffffff"), QStringLiteral("bmp"), 3, 2);
        row("JPEG", hex("ffd8ffe000040000ffc4000300ffc20011080010002003"), QStringLiteral("jpg"), 32, 16);
    }

    void tellsWhatItIs()
    {
        QFETCH(QByteArray, data);
        const auto info = pictureInfo(data);
        QVERIFY(info);
        QTEST(info->ending, "ending");
        QTEST(info->width, "width");
        QTEST(info->height, "height");
    }

    void whatIsNoPictureIsNone_data()
    {
        QTest::addColumn<QByteArray>("data");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("text") << QByteArray("<svg/>");
        QTest::newRow("PNG cut off") << test::pngOf(640, 480).first(20);
        QTest::newRow("PNG of no width") << test::pngOf(0, 480);
        QTest::newRow("PNG wider than any page") << test::pngOf(1, 1).replace(16, 4, hex("ffffffff"));
        QTest::newRow("GIF cut off") << QByteArray("GIF87a\x01");
        QTest::newRow("BMP cut off") << QByteArray("BM\x01");
        QTest::newRow("JPEG without a frame") << hex("ffd8ffe000040000ffd9");
        QTest::newRow("JPEG whose segment has no length") << hex("ffd8ffe00000ffe00000");
        QTest::newRow("JPEG cut off in its frame") << hex("ffd8ffc00011080010");
    }

    void whatIsNoPictureIsNone()
    {
        QFETCH(QByteArray, data);
        QVERIFY(!pictureInfo(data));
    }
};

GOUJI_GUILESS_TEST(TestPictureInfo)
#include "tst_pictureinfo.moc"
