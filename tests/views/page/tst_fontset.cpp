// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pages.h"
#include "tests/support/strictmain.h"
#include "views/page/fontset.h"

#include <QGuiApplication>
#include <QTest>

using namespace gouji;
using gouji::test::arphic;
using gouji::test::styleIn;

/// Which face a role and a character are set in.
class TestFontSet : public QObject
{
    Q_OBJECT

private slots:
    void theFirstInstalledIsTaken()
    {
        const FontSet fonts;
        const WantedFonts wanted{{QStringLiteral("No Such Family"), false}, {arphic(), false}};
        QCOMPARE(fonts.face(wanted)->family(), arphic());
    }

    void anAbsentFamilyNeverBecomesAnother()
    {
        QVERIFY(!FontSet().face({{QStringLiteral("仿宋_GB2312 absent"), false}}));
    }

    void aRareCharacterIsFoundElsewhere()
    {
        const FontSet fonts;
        const FontFacePtr face = fonts.faceFor({{arphic(), false}}, U'瀍');
        QVERIFY(face && face->has(U'瀍'));
        QVERIFY(face->family() != arphic());
    }

    void aCharacterThatNobodyHasIsSaid() { QVERIFY(!FontSet().faceFor({{arphic(), false}}, 0x10fffd)); }

    void standInsAreNamed()
    {
        const std::vector<FontStandIn> standIns = FontSet().standIns(styleIn(arphic()));
        QCOMPARE(standIns.size(), std::size_t(fontRoleCount));
        QCOMPARE(standIns[std::size_t(FontRole::Body)].wanted, QStringLiteral("仿宋_GB2312"));
        QCOMPARE(standIns[std::size_t(FontRole::Body)].used, arphic());
    }

    void mappedAndReadFacesAreTheSame()
    {
        const FontFacePtr mapped = FontFace::fromSystem(arphic(), false);
        const FontFacePtr read = FontFace::fromTables(installedFont(arphic(), false), arphic(), false);
        QVERIFY(mapped && read);
        QCOMPARE(mapped->table("glyf"), read->table("glyf"));
        QCOMPARE(mapped->unitsPerEm(), read->unitsPerEm());
        QVERIFY(read->has(U'政'));
    }

    void theFacesOfDebianMayBeEmbedded()
    {
        for (const char *family : {"AR PL SungtiL GB", "AR PL KaitiM GB", "Noto Serif CJK SC", "Noto Sans CJK SC"}) {
            const FontFacePtr face = FontFace::fromSystem(QString::fromLatin1(family), false);
            QVERIFY2(face, family);
            QVERIFY2(face->mayBeEmbedded(), family);
        }
    }
};

GOUJI_GUI_TEST(TestFontSet)
#include "tst_fontset.moc"
