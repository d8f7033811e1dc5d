// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/exporting/visiblecontent.h"
#include "tests/support/pictures.h"
#include "tests/support/samplereport.h"
#include "tests/support/strictmain.h"

#include <QTest>

using namespace gouji;
using gouji::test::pngOf;
using gouji::test::sampleReport;

/// The comparison that decides whether an export is what it should be.
class TestVisibleContent : public QObject
{
    Q_OBJECT

private:
    static VisibleContent sample() { return visibleContentOf(outlineOf(sampleReport())); }
    static VisibleTable &firstTable(VisibleContent &content)
    {
        for (VisibleContent::Block &block : content.blocks) {
            if (VisibleTable *table = std::get_if<VisibleTable>(&block))
                return *table;
        }
        qFatal("the sample has no table");
    }

private slots:
    void theSameIsTheSame() { QVERIFY(sameContent(sample(), sample())); }

    void whiteSpaceMakesNoDifference()
    {
        VisibleContent found = sample();
        std::get<QString>(found.blocks.front()).insert(3, QStringLiteral(" \u3000\n"));
        QVERIFY(sameContent(sample(), found));
    }

    void aChangedCharacterIsNamed()
    {
        VisibleContent found = sample();
        std::get<QString>(found.blocks.front())[0] = QChar(u'⼀');
        const Result<Done> same = sameContent(sample(), found);
        QVERIFY(!same);
        QCOMPARE(same.error().code(), ErrorCode::ExportDiffers);
        QVERIFY(same.error().sentence().contains(QStringLiteral("⼀")));
    }

    void aFigureIsNotLost()
    {
        VisibleContent found = sample();
        firstTable(found).cells.back().text.clear();
        QVERIFY(!sameContent(sample(), found));
    }

    void aSpanIsNotLost()
    {
        VisibleContent found = sample();
        firstTable(found).cells.front().columnSpan = 1;
        QVERIFY(!sameContent(sample(), found));
    }

    void aMissingBlockIsNamed()
    {
        VisibleContent found = sample();
        found.blocks.pop_back();
        QVERIFY(!sameContent(sample(), found));
        QVERIFY(!sameContent(found, sample()));
    }

    void aPictureIsItsCaption()
    {
        PageOutline outline;
        outline.elements.push_back(OutlinePicture{QStringLiteral("overview"), 0, QStringLiteral("图一"), {}, {}});
        outline.elements.push_back(
            OutlinePicture{QStringLiteral("overview"), 1, QStringLiteral("图二"), {}, pngOf(3, 2)});
        outline.elements.push_back(OutlinePicture{QStringLiteral("overview"), 2, QStringLiteral("图三"), {}, "data"});
        const VisibleContent content = visibleContentOf(outline);
        QCOMPARE(std::get<QString>(content.blocks[0]), QStringLiteral("[图：图一]"));
        QCOMPARE(std::get<QString>(content.blocks[1]), QStringLiteral("图二"));
        QCOMPARE(std::get<QString>(content.blocks[2]), QStringLiteral("[图：图三]"));
    }

    void onlyTheFormsTablesCanBeAskedFor()
    {
        QCOMPARE(visibleTablesOf(outlineOf(sampleReport())).blocks.size(), std::size_t(3));
    }
};

GOUJI_GUILESS_TEST(TestVisibleContent)
#include "tst_visiblecontent.moc"
