// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/positioned/positionedoutline.h"
#include "tests/model/formats/positioned/placedtext.h"
#include "tests/support/strictmain.h"

using namespace gouji;
using namespace gouji::test;

class TestPositionedOutline : public QObject
{
    Q_OBJECT

private slots:
    void textAndTablesStandInTheirOrder()
    {
        PositionedPage page{1, 595, 842, {}, fullRules({80, 200, 300}, {200, 220, 240})};
        page.words = {word(u"后文", 112, 300), word(u"甲", 90, 204, 9), word(u"12", 240, 204, 9),
                      word(u"前文", 112, 110), word(u"乙", 90, 224, 9), word(u"3", 240, 224, 9),
                      word(u"— 1 —", 290, 760)};
        const SourceOutline outline = outlineOfPages({page});
        QCOMPARE(outline.blocks.size(), size_t(3));
        QCOMPARE(std::get<SourceParagraph>(outline.blocks[0]).text, u"前文"_qs);
        const auto &table = std::get<SourceTable>(outline.blocks[1]);
        QCOMPARE(table.rows[1].fields[1].text, u"3"_qs);
        QCOMPARE(table.rows[1].fields[1].place.coordinates, u"200 220 100 20"_qs);
        QCOMPARE(std::get<SourceParagraph>(outline.blocks[2]).place.page, 1);
        QCOMPARE(outline.remarks.size(), size_t(1));
        QCOMPARE(outline.remarks[0].wording, u"IM-12.furniture"_qs);
    }

    void aTableGoesOnOnlyOnTheNextPage()
    {
        const auto pageOf = [](int number) {
            PositionedPage page{number, 595, 842, {}, fullRules({80, 200, 300}, {200, 220, 240})};
            page.words = {word(u"甲", 90, 204, 9), word(u"12", 240, 204, 9), word(u"乙", 90, 224, 9)};
            return page;
        };
        QCOMPARE(outlineOfPages({pageOf(1), pageOf(2)}).blocks.size(), size_t(1));
        QCOMPARE(outlineOfPages({pageOf(1), pageOf(3)}).blocks.size(), size_t(2));
        PositionedPage interrupted = pageOf(2);
        interrupted.words.push_back(word(u"四、行政复议", 112, 150));
        QCOMPARE(outlineOfPages({pageOf(1), interrupted}).blocks.size(), size_t(3));
    }

    void aDrawingAroundTextIsNoTable()
    {
        PositionedPage page{1, 595, 842, {}, fullRules({60, 70, 540}, {90, 400})};
        page.words = {word(u"文字", 112, 110), word(u"文字", 112, 139)};
        const SourceOutline outline = outlineOfPages({page});
        QVERIFY(std::holds_alternative<SourceParagraph>(outline.blocks.front()));
    }

    void nothingIsNothing()
    {
        QVERIFY(outlineOfPages({}).blocks.empty());
        QVERIFY(outlineOfPages({PositionedPage()}).blocks.empty());
    }
};

GOUJI_GUILESS_TEST(TestPositionedOutline)
#include "tst_positionedoutline.moc"
