// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pages.h"
#include "tests/support/strictmain.h"
#include "views/page/pdf/fontsubset.h"

#include <QGuiApplication>
#include <QtEndian>
#include <QTest>

using namespace gouji;
using gouji::test::arphic;
using gouji::test::readFile;

/// Fonts cut down for a PDF, and fonts that forbid it.
class TestFontSubset : public QObject
{
    Q_OBJECT

private:
    /// The Arphic face with other embedding bits.
    static FontFacePtr faceWithType(quint16 type)
    {
        QByteArray font = readFile(QStringLiteral("/usr/share/fonts/truetype/arphic-gbsn00lp/gbsn00lp.ttf"));
        const int tables = qFromBigEndian<quint16>(font.constData() + 4);
        for (int i = 0; i < tables; ++i) {
            const char *record = font.constData() + 12 + 16 * i;
            if (QByteArrayView(record, 4) == "OS/2") {
                const auto offset = qFromBigEndian<quint32>(record + 8);
                qToBigEndian<quint16>(type, font.data() + offset + 8);
            }
        }
        return FontFace::fromTables(QRawFont(font, 64), QStringLiteral("Forbidden"), false);
    }

private slots:
    void onlyWhatIsAskedForIsKept()
    {
        for (const char *family : {"AR PL SungtiL GB", "Noto Sans CJK SC"}) {
            const FontFacePtr face = FontFace::fromSystem(QString::fromLatin1(family), false);
            const std::set<quint32> glyphs{0, 100, 200, 300};
            const Result<FontSubset> subset = fontSubset(*face, glyphs);
            QVERIFY(subset);
            QVERIFY2(subset->program.size() < 60000, family);
            QCOMPARE(subset->codes.size(), 4);
            QCOMPARE(std::set<quint16>(subset->codes.begin(), subset->codes.end()).size(), std::size_t(4));
        }
    }

    void theBitsDecide_data()
    {
        QTest::addColumn<int>("type");
        QTest::addColumn<bool>("isAllowed");
        QTest::newRow("installable") << 0x0000 << true;
        QTest::newRow("restricted") << 0x0002 << false;
        QTest::newRow("preview and print") << 0x0004 << true;
        QTest::newRow("editable") << 0x0008 << true;
        QTest::newRow("no subset") << 0x0108 << false;
        QTest::newRow("bitmaps only") << 0x0208 << false;
    }

    void theBitsDecide()
    {
        QFETCH(int, type);
        QFETCH(bool, isAllowed);
        const FontFacePtr face = faceWithType(static_cast<quint16>(type));
        QVERIFY(face);
        QCOMPARE(face->mayBeEmbedded(), isAllowed);
        const Result<FontSubset> subset = fontSubset(*face, {0, 100});
        QCOMPARE(subset.isOk(), isAllowed);
        if (!isAllowed)
            QVERIFY(subset.error().sentence().contains(QStringLiteral("Forbidden")));
    }
};

GOUJI_GUI_TEST(TestFontSubset)
#include "tst_fontsubset.moc"
