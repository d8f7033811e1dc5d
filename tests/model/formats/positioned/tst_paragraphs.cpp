// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/positioned/paragraphs.h"
#include "tests/model/formats/positioned/placedtext.h"
#include "tests/support/strictmain.h"

using namespace gouji;
using namespace gouji::test;

namespace {

constexpr double left = 80;
constexpr double indented = 112;

QString letters(int count)
{
    return QString(count, u'文');
}

QStringList paragraphsOf(const std::vector<PageText> &pages)
{
    ParagraphJoiner joiner(TextColumn::of(pages));
    QStringList found;
    const auto keep = [&found](const std::optional<SourceParagraph> &paragraph) {
        if (paragraph)
            found.append(paragraph->text);
    };
    for (const PageText &page : pages) {
        joiner.beginPage(page);
        for (const TextLine &line : page.lines)
            keep(joiner.add(line));
    }
    keep(joiner.take());
    return found;
}

/// Lines of 28 letters, 29 points apart, as texts and where they begin.
PageText page(const std::vector<std::pair<QString, double>> &lines, int number = 1)
{
    PageText page{number, 842, {}};
    double top = 110;
    for (const auto &[text, begin] : lines) {
        page.lines.push_back(line(text, begin, top));
        top += 29;
    }
    return page;
}

} // namespace

class TestParagraphs : public QObject
{
    Q_OBJECT

private slots:
    void linesOfAParagraphAreJoined()
    {
        const PageText text = page({{letters(26), indented},
                                    {letters(28), left},
                                    {letters(5), left},
                                    {u"新段"_qs + letters(24), indented},
                                    {letters(3), left}});
        QCOMPARE(paragraphsOf({text}), QStringList({letters(59), u"新段"_qs + letters(27)}));
    }

    void aFullLastLineEndsBeforeAnIndentation()
    {
        const PageText text = page({{letters(26), indented}, {letters(28), left}, {u"新段"_qs, indented}});
        QCOMPARE(paragraphsOf({text}), QStringList({letters(54), u"新段"_qs}));
    }

    void aShortLineEndsAParagraph()
    {
        const PageText text = page({{letters(28), left}, {letters(20), left}, {u"新段"_qs + letters(26), left}});
        QCOMPARE(paragraphsOf({text}), QStringList({letters(48), u"新段"_qs + letters(26)}));
    }

    void aLineThatEndedBeforeALongWordIsFull()
    {
        const QString address = u"www.qinghewan.example"_qs;
        const PageText text = page({{letters(28), left}, {letters(20), left}, {address + letters(15), left}});
        QCOMPARE(paragraphsOf({text}), QStringList(letters(48) + address + letters(15)));
    }

    void marksThatMayNotBeginALineAreTakenAlong()
    {
        const PageText text = page({{letters(28), left}, {letters(26), left}, {u"务》，"_qs + letters(20), left}});
        QCOMPARE(paragraphsOf({text}), QStringList(letters(54) + u"务》，"_qs + letters(20)));
    }

    void paragraphsGoOnOverPages()
    {
        const PageText first = page({{letters(26), indented}, {letters(28), left}});
        const PageText second = page({{letters(28), left}, {letters(4), left}}, 2);
        QCOMPARE(paragraphsOf({first, second}), QStringList(letters(86)));
    }

    void pagesMayBeSetFurtherToOneSide()
    {
        const PageText first = page({{letters(26), indented}, {letters(28), left}});
        const PageText second = page({{letters(28), left + 10}, {letters(28), left + 10}}, 2);
        QCOMPARE(paragraphsOf({first, second}), QStringList(letters(110)));
    }

    void linesOfATitleAreOne()
    {
        PageText text = page({{letters(26), indented}, {letters(28), left}});
        text.lines.insert(text.lines.begin(),
                          {line(u"某县人民政府"_qs, 238, 30, 22), line(u"2024年年度报告"_qs, 231, 66, 22)});
        QCOMPARE(paragraphsOf({text}), QStringList({u"某县人民政府2024年年度报告"_qs, letters(54)}));
    }

    void theClosingIsTwoParagraphs()
    {
        const PageText text =
            page({{letters(28), left}, {letters(5), left}, {u"某县人民政府"_qs, 360}, {u"2025年1月20日"_qs, 352}});
        QCOMPARE(paragraphsOf({text}), QStringList({letters(33), u"某县人民政府"_qs, u"2025年1月20日"_qs}));
    }

    void roomBetweenParagraphsDividesThem()
    {
        PageText text = page({{letters(28), left}, {letters(28), left}, {letters(28), left}});
        text.lines.back().box.top += 30;
        text.lines.back().box.bottom += 30;
        QCOMPARE(paragraphsOf({text}).size(), 2);
    }

    void nothingIsNothing() { QVERIFY(paragraphsOf({}).isEmpty()); }
};

GOUJI_GUILESS_TEST(TestParagraphs)
#include "tst_paragraphs.moc"
