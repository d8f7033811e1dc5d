// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/guide/guideoutline.h"
#include "model/support/safefile.h"
#include "tests/support/pictures.h"
#include "tests/support/strictmain.h"

#include <QTemporaryDir>

using namespace gouji;

namespace {

GuideBook book()
{
    GuideBlock picture{GuideBlock::Kind::Picture, QStringLiteral("a window")};
    picture.picture = QStringLiteral("p.png");
    GuideChapter front{QStringLiteral("index.html"),
                       QStringLiteral("Guide"),
                       {{GuideBlock::Kind::Paragraph, QStringLiteral("hello")}}};
    GuideChapter first{QStringLiteral("first.html"),
                       QStringLiteral("First"),
                       {{GuideBlock::Kind::Heading, QStringLiteral("Begin"), QStringLiteral("begin")},
                        {GuideBlock::Kind::Item, QStringLiteral("one"), {}, 1},
                        {GuideBlock::Kind::Item, QStringLiteral("point")},
                        picture}};
    return {{front, first}};
}

template<typename Element>
const Element &at(const PageOutline &outline, std::size_t index)
{
    return std::get<Element>(outline.elements.at(index));
}

} // namespace

class TestGuideOutline : public QObject
{
    Q_OBJECT

private slots:
    void numbersChaptersAndHeadings();
    void contentsNameThePages();
};

void TestGuideOutline::numbersChaptersAndHeadings()
{
    const QTemporaryDir folder;
    QVERIFY(writeWholeFile(folder.filePath(QStringLiteral("p.png")), test::pngOf(40, 20)).isOk());
    const PageOutline outline = guideOutline(book(), {7}, folder.path() + u'/');
    QCOMPARE(outline.elements.size(), 8U);
    QCOMPARE(at<OutlineTitle>(outline, 0).text, QStringLiteral("Guide"));
    QCOMPARE(at<OutlineParagraph>(outline, 1).text, QStringLiteral("hello"));
    QCOMPARE(at<OutlineHeading>(outline, 3).text, QStringLiteral("一、First"));
    QCOMPARE(at<OutlineParagraph>(outline, 4).text, QStringLiteral("（一）Begin"));
    QCOMPARE(at<OutlineParagraph>(outline, 5).text, QStringLiteral("1.one"));
    QCOMPARE(at<OutlineParagraph>(outline, 6).text, QStringLiteral("·point"));
    QCOMPARE(at<OutlinePicture>(outline, 7).caption, QStringLiteral("a window"));
    QCOMPARE(at<OutlinePicture>(outline, 7).data, test::pngOf(40, 20));
}

void TestGuideOutline::contentsNameThePages()
{
    const PageOutline known = guideOutline(book(), {7}, QString());
    const PageOutline unknown = guideOutline(book(), {}, QString());
    QCOMPARE(at<OutlineTable>(known, 2).rows.size(), 2U);
    QCOMPARE(at<OutlineTable>(known, 2).rows[1].cells[0].text, QStringLiteral("一、First"));
    QCOMPARE(at<OutlineTable>(known, 2).rows[1].cells[1].text, QStringLiteral("7"));
    QCOMPARE(at<OutlineTable>(unknown, 2).rows[1].cells[1].text, QStringLiteral("00"));
    QVERIFY(at<OutlinePicture>(unknown, 7).data.isEmpty());
}

GOUJI_GUILESS_TEST(TestGuideOutline)
#include "tst_guideoutline.moc"
