// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/checktables.h"
#include "model/checks/exemptspans.h"
#include "model/checks/placelist.h"
#include "model/text/headings.h"

#include <QRegularExpression>

#include <algorithm>

namespace gouji {
namespace {

bool isChinese(QChar c)
{
    return c.unicode() >= 0x3400 && c.unicode() <= 0x9fff;
}

bool isChineseMark(QChar c)
{
    return !c.isNull() && QStringView(u"，。；：！？、）》”（《“〉〈").contains(c);
}

QChar charAt(const QString &text, qsizetype at)
{
    return at >= 0 && at < text.size() ? text[at] : QChar();
}

/// The nearest character that is no blank, to the left (-1) or right (1).
QChar neighbour(const QString &text, qsizetype at, int step)
{
    for (at += step; at >= 0 && at < text.size() && text[at].isSpace();)
        at += step;
    return charAt(text, at);
}

void tx05(CheckRun &run)
{
    constexpr QStringView halfWidth = u",;:?!";
    PlaceList places;
    for (const ProseParagraph &paragraph : run.paragraphs()) {
        const ExemptSpans exempt(paragraph.text);
        for (qsizetype at = 0; at < paragraph.text.size(); ++at) {
            const bool isMark = halfWidth.contains(paragraph.text[at]) && !exempt.covers(at);
            const QChar before = isMark ? neighbour(paragraph.text, at, -1) : QChar();
            const QChar after = isMark ? neighbour(paragraph.text, at, 1) : QChar();
            const bool isThousands = before.isDigit() && after.isDigit();
            if (isMark && !isThousands && (isChinese(before) || isChinese(after) || isChineseMark(before)))
                places.add(paragraph, {at, 1});
        }
    }
    places.say(run, "TX-05");
}

/// The brackets of a paragraph's number: （一） or (一).
QString numberBrackets(const QString &text)
{
    static const QRegularExpression number(QStringLiteral("^\\s*([（(])[一二三四五六七八九十]+([）)])"));
    const QRegularExpressionMatch match = number.match(text);
    return match.captured(1) + match.captured(2);
}

void tx06(CheckRun &run)
{
    QStringList kinds;
    PlaceList places;
    for (const ProseParagraph &paragraph : run.paragraphs()) {
        const QString brackets = numberBrackets(paragraph.text);
        if (brackets.isEmpty())
            continue;
        if (!kinds.contains(brackets))
            kinds.append(brackets);
        if (brackets != QStringLiteral("（）"))
            places.add(paragraph, {paragraph.text.indexOf(brackets.front()), 1}, brackets);
    }
    if (kinds.size() > 1)
        places.say(run, "TX-06");
}

struct Pair
{
    QChar open;
    QChar close;
};
constexpr Pair pairs[] = {{u'《', u'》'}, {u'〈', u'〉'}, {u'“', u'”'}, {u'（', u'）'}, {u'‘', u'’'}, {u'〔', u'〕'}};

/// The places where brackets and quotes do not match: closing ones without an opening one, opening ones left over.
std::vector<qsizetype> unmatched(const QString &text)
{
    std::vector<qsizetype> open;
    std::vector<qsizetype> wrong;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const auto *pair =
            std::ranges::find_if(pairs, [&](const Pair &p) { return p.open == text[at] || p.close == text[at]; });
        if (pair == std::end(pairs))
            continue;
        if (pair->open == text[at]) {
            open.push_back(at);
        } else if (!open.empty() && text[open.back()] == pair->open) {
            open.pop_back();
        } else {
            wrong.push_back(at);
        }
    }
    wrong.insert(wrong.end(), open.begin(), open.end());
    std::ranges::sort(wrong);
    return wrong;
}

void tx07(CheckRun &run)
{
    static const QRegularExpression halfWidth(QStringLiteral("<[^<>]{2,60}>"));
    PlaceList marks;
    PlaceList books;
    for (const ProseParagraph &paragraph : run.paragraphs()) {
        for (const qsizetype at : unmatched(paragraph.text))
            marks.add(paragraph, {at, 1});
        for (auto match = halfWidth.globalMatch(paragraph.text); match.hasNext();) {
            const QRegularExpressionMatch found = match.next();
            if (std::ranges::any_of(found.captured(), isChinese))
                books.add(paragraph, {found.capturedStart(), found.capturedLength()});
        }
    }
    marks.say(run, "TX-07");
    books.say(run, "TX-07.books");
}

void tx08(CheckRun &run)
{
    static const QRegularExpression blank(
        QStringLiteral("(?<=[\\x{4e00}-\\x{9fff}])[ \\x{a0}]+(?=\\d)|(?<=\\d)[ \\x{a0}]+(?=[\\x{4e00}-\\x{9fff}])|"
                       "(?<=\\d)[ \\x{a0}]+(?=\\d{1,3}\\s*年)"));
    PlaceList places;
    for (const ProseParagraph &paragraph : run.paragraphs()) {
        for (auto match = blank.globalMatch(paragraph.text); match.hasNext();) {
            const QRegularExpressionMatch found = match.next();
            const qsizetype from = std::max<qsizetype>(found.capturedStart() - 2, 0);
            places.add(paragraph, {found.capturedStart(), found.capturedLength()},
                       paragraph.text.mid(from, found.capturedEnd() - from + 2));
        }
    }
    places.say(run, "TX-08");
}

/// Whether a paragraph is a sentence and not a heading, a caption or an address.
bool needsStop(const QString &text)
{
    constexpr qsizetype shortest = 15;
    static const QRegularExpression marks(QStringLiteral("[，。；,;]"));
    const std::optional<Heading> heading = headingOf(text);
    const qsizetype rest = heading ? text.size() - heading->words.end() : text.size();
    return rest >= shortest && text.contains(marks);
}

void tx09(CheckRun &run)
{
    static const QRegularExpression doubled(QStringLiteral("[，。；：、！？,;][，。；：、,;]|。\\.|\\.。"));
    PlaceList marks;
    PlaceList ends;
    for (const ProseParagraph &paragraph : run.paragraphs()) {
        for (auto match = doubled.globalMatch(paragraph.text); match.hasNext();) {
            const QRegularExpressionMatch found = match.next();
            if (!ExemptSpans(paragraph.text).covers(found.capturedStart()))
                marks.add(paragraph, {found.capturedStart(), found.capturedLength()});
        }
        const QString text = paragraph.text.trimmed();
        if (needsStop(text) && !QStringView(u"。！？：；:;.!?…”）】》").contains(text.back()))
            ends.add(paragraph, {paragraph.text.lastIndexOf(text.back()), 1}, QStringLiteral("…") + text.right(6));
    }
    marks.say(run, "TX-09");
    ends.say(run, "TX-09.end");
}

bool isInvisible(QChar c)
{
    const bool isControl = c.unicode() < 0x20 && c != u'\t' && c != u'\n';
    const bool isFormat = c == QChar(0xad) || (c.unicode() >= 0x200b && c.unicode() <= 0x200f) || c == QChar(0xfeff);
    return isControl || isFormat || (c.unicode() >= 0xe000 && c.unicode() <= 0xf8ff);
}

void tx19(CheckRun &run)
{
    static const QRegularExpression wideBlanks(QStringLiteral("(?<=\\S)\\x{3000}{2,}(?=\\S)"));
    PlaceList places;
    for (const ProseParagraph &paragraph : run.paragraphs()) {
        for (qsizetype at = 0; at < paragraph.text.size(); ++at) {
            if (isInvisible(paragraph.text[at]))
                places.add(paragraph, {at, 1},
                           QStringLiteral("U+%1").arg(paragraph.text[at].unicode(), 4, 16, QLatin1Char('0')).toUpper());
        }
        for (auto match = wideBlanks.globalMatch(paragraph.text); match.hasNext();) {
            const QRegularExpressionMatch found = match.next();
            places.add(paragraph, {found.capturedStart(), found.capturedLength()}, QStringLiteral("U+3000"));
        }
    }
    places.say(run, "TX-19");
}

constexpr ReportCheck checks[] = {
    {"TX-05", Reads::Prose, tx05}, {"TX-06", Reads::Prose, tx06}, {"TX-07", Reads::Prose, tx07},
    {"TX-08", Reads::Prose, tx08}, {"TX-09", Reads::Prose, tx09}, {"TX-19", Reads::Prose, tx19},
};

} // namespace

std::span<const ReportCheck> punctuationChecks()
{
    return checks;
}

} // namespace gouji
