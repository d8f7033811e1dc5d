// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/fixes/wordfixes.h"

#include "model/report/prosetext.h"

#include <QRegularExpression>

#include <algorithm>

namespace gouji {
namespace {

/// The place to be mended, and where it stands.
struct Spot
{
    const QString &text; ///< of the paragraph
    TextSpan span;
    const WordLists &lists;

    QString words() const { return span.in(text).toString(); }
    QChar before() const { return span.start > 0 ? text[span.start - 1] : QChar(); }
    QChar after() const { return span.end() < text.size() ? text[span.end()] : QChar(); }
};

/// What stands there afterwards; nothing where that is not certain.
struct Mended
{
    TextSpan span;
    QString by;
};
using MaybeMended = std::optional<Mended>;

bool isMark(QChar c)
{
    return !c.isNull() && QStringView(u"，。；：？！、,;:?!.").contains(c);
}

Spot withBlanksAround(Spot spot)
{
    while (spot.before().isSpace())
        spot.span = {spot.span.start - 1, spot.span.length + 1};
    while (spot.after().isSpace())
        ++spot.span.length;
    return spot;
}

/// A half-width mark with the blanks that were to set it off.
MaybeMended fullWidthMark(const Spot &found)
{
    constexpr char16_t widths = 0xfee0; // from , to ，
    const QChar mark = found.text[found.span.start];
    const Spot spot = withBlanksAround(found);
    if (isMark(spot.before()) || isMark(spot.after()))
        return std::nullopt;
    return Mended{spot.span, QString(QChar(mark.unicode() + widths))};
}

/// (一) whose opening bracket was found.
MaybeMended numberBrackets(const Spot &spot)
{
    static const QRegularExpression number(QStringLiteral("^[（(]([一二三四五六七八九十]+)[）)]"));
    const QRegularExpressionMatch match = number.match(spot.text.mid(spot.span.start));
    if (!match.hasMatch())
        return std::nullopt;
    return Mended{{spot.span.start, match.capturedLength()}, u'（' + match.captured(1) + u'）'};
}

MaybeMended bookMarks(const Spot &spot)
{
    const bool isNested = spot.before() == u'<' || spot.after() == u'>';
    if (isNested || spot.span.length < 3)
        return std::nullopt;
    const QStringView ahead = QStringView(spot.text).left(spot.span.start);
    const bool isInside = ahead.count(u'《') > ahead.count(u'》');
    const QString title = spot.words().mid(1, spot.span.length - 2);
    return Mended{spot.span, isInside ? u'〈' + title + u'〉' : u'《' + title + u'》'};
}

/// 20 24年 is a year only if what it makes is one.
MaybeMended noBlank(const Spot &spot)
{
    static const QRegularExpression year(QStringLiteral("(?<!\\d)(?:19|20)\\d{2}(?!\\d)"));
    const bool isInNumber = spot.before().isDigit() && spot.after().isDigit();
    const QString joined =
        spot.text.mid(std::max<qsizetype>(spot.span.start - 4, 0), std::min<qsizetype>(spot.span.start, 4)) +
        spot.text.mid(spot.span.end(), 4);
    if (isInNumber && !joined.contains(year))
        return std::nullopt;
    return Mended{spot.span, QString()};
}

/// The same mark twice; three full stops may be meant as an ellipsis.
MaybeMended oneMark(const Spot &found)
{
    Spot spot = found;
    const QChar mark = spot.text[spot.span.start];
    while (spot.after() == mark)
        ++spot.span.length;
    const bool isSame = spot.words().count(mark) == spot.span.length;
    const bool isEllipsis = mark == u'。' && spot.span.length > 2;
    if (!isSame || isEllipsis || isMark(spot.before()) || isMark(spot.after()))
        return std::nullopt;
    return Mended{spot.span, QString(mark)};
}

MaybeMended documentNumber(const Spot &spot)
{
    static const QRegularExpression number(QStringLiteral("^[\\[（(【﹝]\\s*(\\d{4})\\s*[\\]）)】﹞]\\s*(\\d+)\\s*号"));
    const QRegularExpressionMatch match = number.match(spot.words());
    if (!match.hasMatch())
        return std::nullopt;
    return Mended{spot.span, u'〔' + match.captured(1) + u'〕' + match.captured(2) + u'号'};
}

/// What stands before the wrong name and begins the right one already goes with it.
MaybeMended feeName(const Spot &spot)
{
    const QString right = spot.lists.feeNames.value(0);
    qsizetype begun = std::min(right.size(), spot.span.start);
    while (begun > 0 && spot.text.mid(spot.span.start - begun, begun) != right.left(begun))
        --begun;
    if (right.isEmpty())
        return std::nullopt;
    return Mended{{spot.span.start - begun, spot.span.length + begun}, right};
}

MaybeMended rightWord(const Spot &spot, const std::vector<WordLists::Wrong> &list)
{
    const auto word = std::ranges::find(list, spot.words(), &WordLists::Wrong::wrong);
    return word == list.end() ? std::nullopt : MaybeMended(Mended{spot.span, word->right});
}

MaybeMended seriousWord(const Spot &spot)
{
    return rightWord(spot, spot.lists.serious);
}

MaybeMended confusableWord(const Spot &spot)
{
    return rightWord(spot, spot.lists.confusable);
}

/// Only where the document that is named right before has one number.
MaybeMended citedNumber(const Spot &spot)
{
    constexpr qsizetype most = 8;
    static const QRegularExpression number(
        QStringLiteral("^[\\x{4e00}-\\x{9fff}]+(?:[〔\\[（(【]\\d{4}[〕\\]）)】]\\d+号|第\\d+号)$"));
    if (!number.match(spot.words()).hasMatch())
        return std::nullopt;
    for (const WordLists::Document &document : spot.lists.documents) {
        const QString title = document.title + u'》';
        const qsizetype at = QStringView(spot.text).left(spot.span.start).lastIndexOf(title);
        const bool isNamed = at >= 0 && spot.span.start - at - title.size() <= most;
        if (isNamed && document.numbers.size() == 1)
            return Mended{spot.span, document.numbers.front()};
    }
    return std::nullopt;
}

bool isPrivate(QChar c)
{
    return c.unicode() >= 0xe000 && c.unicode() <= 0xf8ff;
}

/// A character of private use may stand for one that is meant, blanks for a table.
MaybeMended noInvisible(const Spot &spot)
{
    const QString words = spot.words();
    const bool isMeant = std::ranges::any_of(words, [](QChar c) { return isPrivate(c) || c == QChar(0x3000); });
    return isMeant ? std::nullopt : MaybeMended(Mended{spot.span, QString()});
}

struct Repair
{
    QLatin1String wording;
    MaybeMended (*mend)(const Spot &);
};
constexpr Repair repairs[] = {
    {QLatin1String("TX-02"), citedNumber},     {QLatin1String("TX-03"), feeName},
    {QLatin1String("TX-05"), fullWidthMark},   {QLatin1String("TX-06"), numberBrackets},
    {QLatin1String("TX-07.books"), bookMarks}, {QLatin1String("TX-08"), noBlank},
    {QLatin1String("TX-09"), oneMark},         {QLatin1String("TX-10"), seriousWord},
    {QLatin1String("TX-11"), confusableWord},  {QLatin1String("TX-17"), documentNumber},
    {QLatin1String("TX-19"), noInvisible},
};

const Paragraph *paragraphAt(const Report &report, const QString &section, int block)
{
    const Blocks *blocks = report.blocks(section);
    const bool isThere = blocks && block >= 0 && static_cast<std::size_t>(block) < blocks->size();
    return isThere ? std::get_if<Paragraph>(&(*blocks)[static_cast<std::size_t>(block)]) : nullptr;
}

} // namespace

std::vector<WordFix> wordFixes(const Finding &finding, const Report &report, const WordLists &words)
{
    std::vector<WordFix> fixes;
    const auto *repair = std::ranges::find_if(repairs, [&](const Repair &r) { return r.wording == finding.wording; });
    if (repair == std::end(repairs))
        return fixes;
    for (const TextPlace &place : finding.places) {
        const Paragraph *paragraph = paragraphAt(report, finding.section, place.block);
        const QString text = paragraph ? paragraphText(*paragraph, report) : QString();
        if (place.length <= 0 || place.start < 0 || place.start + place.length > text.size())
            continue;
        const MaybeMended mended = repair->mend({text, {place.start, place.length}, words});
        if (mended && !touchesLink(*paragraph, report, mended->span))
            fixes.push_back({finding.section, place.block, {mended->span, mended->by}});
    }
    return fixes;
}

} // namespace gouji
