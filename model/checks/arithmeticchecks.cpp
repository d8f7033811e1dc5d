// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/checktables.h"
#include "model/checks/prosecheck.h"
#include "model/template/sectionids.h"
#include "model/values/chinesenumeral.h"

#include <QRegularExpression>

#include <algorithm>

namespace gouji {
namespace {

/// A list after 其中 with the whole before it.
struct List
{
    const Quantity *whole = nullptr;
    std::vector<const Quantity *> parts;
    TextSpan words; ///< from 其中 to the end of the list

    qint64 sum() const
    {
        qint64 sum = 0;
        for (const Quantity *part : parts)
            sum += part->digits;
        return sum;
    }
};

/// Whether a number in a list counts what the whole does: by its unit, or left out as in 自然人89、法人6 and 42/1/49/6件.
bool isOfUnit(const QString &text, const Quantity &part, const Quantity &whole)
{
    const QStringView behind = QStringView(text).sliced(part.end());
    const bool isListed = behind.startsWith(u'/') || behind.startsWith(u'、') || behind.startsWith(u'）');
    return part.unit.length == 0 ? isListed : part.unit.in(text) == whole.unit.in(text);
}

/// Where the first list of a sentence begins and ends: 其中 …, or （自然人 …）. No list: an empty span.
TextSpan listSpan(const QString &text, const Sentence &sentence)
{
    static const QRegularExpression opening(QStringLiteral("其中|（(?=自然人|个人|法人)"));
    static const QRegularExpression closing(QStringLiteral("[）)。；;]|其中|占"));
    const QRegularExpressionMatch begins = opening.match(text, sentence.span.start);
    if (!begins.hasMatch() || begins.capturedStart() >= sentence.span.end())
        return {};
    const qsizetype stop = text.indexOf(closing, begins.capturedEnd());
    const qsizetype end = stop < 0 ? sentence.span.end() : std::min(stop, sentence.span.end());
    return {begins.capturedStart(), end - begins.capturedStart()};
}

/// Whether a position stands in brackets that were opened behind another one.
bool isBracketed(const QString &text, qsizetype from, qsizetype at)
{
    const QStringView between = QStringView(text).sliced(from, at - from);
    return between.count(u'（') + between.count(u'(') > between.count(u'）') + between.count(u')');
}

/// The first list of a sentence; none of its numbers is rounded.
std::optional<List> listOf(const QString &text, const Sentence &sentence)
{
    List list;
    list.words = listSpan(text, sentence);
    if (list.words.length == 0)
        return std::nullopt;
    for (const Quantity &quantity : sentence.quantities) {
        const bool isBefore = quantity.span.start < list.words.start;
        if (isBefore && quantity.unit.length > 0 && !isBracketed(text, sentence.span.start, quantity.span.start))
            list.whole = &quantity;
        else if (!isBefore && quantity.span.start < list.words.end() && list.whole &&
                 isOfUnit(text, quantity, *list.whole))
            list.parts.push_back(&quantity);
    }
    const auto isRounded = [](const Quantity *q) { return q->isApproximate || !q->whole(); };
    if (!list.whole || isRounded(list.whole) || std::ranges::any_of(list.parts, isRounded))
        return std::nullopt;
    return list;
}

/// Whether the parts of a list are all there are: both kinds of applicants, or what became of every request.
bool isClosed(const QString &words)
{
    static const QRegularExpression open(QStringLiteral("等|主要|包括|包含|含"));
    if (words.contains(open))
        return false;
    const bool isByApplicant =
        words.contains(u"自然人") && (words.contains(u"法人") || words.contains(u"企业") || words.contains(u"组织"));
    static const QRegularExpression slashed(QStringLiteral("\\d/\\d+/\\d"));
    const bool isByOutcome = words.contains(u"办结") && (words.contains(u"撤销") || words.contains(u"撤回"));
    return isByApplicant || isByOutcome || words.contains(slashed);
}

constexpr size_t fewestParts = 2;

/// What follows a list that has added up belongs to it no longer: 其中自然人44件、企业2件，上年转入3件.
bool addsUp(const List &list)
{
    qint64 sum = 0;
    for (size_t i = 0; i < list.parts.size(); ++i) {
        sum += list.parts[i]->digits;
        if (i + 1 >= fewestParts && sum == list.whole->digits)
            return true;
    }
    return false;
}

void nt11(CheckRun &run)
{
    for (const Sentence &sentence : run.prose()) {
        const QString text = paragraphOf(run.report(), sentence);
        const std::optional<List> list = listOf(text, sentence);
        if (!list || list->parts.size() < fewestParts || addsUp(*list))
            continue;
        const QString words = list->words.in(text).toString();
        const bool isTooMuch = list->sum() > list->whole->digits && !words.contains(u"均");
        if (!isTooMuch && !isClosed(words))
            continue;
        Finding &finding = addAt(run, "NT-11", sentence, list->words);
        finding.expected = QString::number(list->whole->digits);
        finding.actual = QString::number(list->sum());
        finding.arguments += {finding.actual, finding.expected};
    }
}

bool isPercent(const QString &text, const Quantity &quantity)
{
    const QStringView unit = quantity.unit.in(text);
    return unit == u"%" || unit == u"％";
}

/// Whether part ÷ whole is the percentage, rounded or cut off at its own last digit.
bool isShare(const Quantity &percent, qint64 part, qint64 whole)
{
    constexpr qint64 largest = 100'000'000;
    if (whole <= 0 || part > largest || percent.decimals > 4)
        return false;
    qint64 scale = 100;
    for (int i = 0; i < percent.decimals; ++i)
        scale *= 10;
    const qint64 cut = part * scale / whole;
    const qint64 rounded = (2 * part * scale + whole) / (2 * whole);
    return percent.digits == cut || percent.digits == rounded;
}

/// Whether any two numbers of the sentence, or sums of a run of neighbours, give the percentage.
bool hasQuotient(const std::vector<qint64> &numbers, const Quantity &percent)
{
    return std::ranges::any_of(numbers, [&](qint64 part) {
        return std::ranges::any_of(numbers,
                                   [&](qint64 whole) { return part <= whole && isShare(percent, part, whole); });
    });
}

/// 占42.86%: a share of something that the sentence names.
bool isShareWord(const QString &text, const Sentence &sentence, const Quantity &percent)
{
    static const QRegularExpression share(
        QStringLiteral("(?:占|占比|占比为|占比达|占比约|占总数的|占总量的|占全部申请的|比例为)[约为的]?$"));
    static const QRegularExpression others(QStringLiteral("[\\d.%％/、\\s]+$")); // 占42.86%/1.02%
    QString before = text.mid(sentence.span.start, percent.span.start - sentence.span.start);
    before.remove(others);
    return share.match(before).hasMatch();
}

void nt12(CheckRun &run)
{
    for (const Sentence &sentence : run.prose()) {
        const QString text = paragraphOf(run.report(), sentence);
        std::vector<qint64> numbers;
        for (const Quantity &quantity : sentence.quantities) {
            if (!isPercent(text, quantity) && quantity.whole() && !quantity.isApproximate)
                numbers.push_back(quantity.digits);
        }
        constexpr size_t fewest = 2;
        for (const Quantity &percent : sentence.quantities) {
            if (numbers.size() < fewest || !isPercent(text, percent) || percent.isApproximate ||
                !isShareWord(text, sentence, percent) || hasQuotient(numbers, percent))
                continue;
            Finding &finding = addAt(run, "NT-12", sentence, {percent.span.start, percent.end() - percent.span.start});
            finding.actual = finding.arguments.front();
        }
    }
}

/// How many things 一是 … 二是 … list from a position on: the last number of an unbroken run.
qint64 listedFrom(const QString &text, qsizetype start)
{
    static const QRegularExpression item(QStringLiteral("([一二三四五六七八九十]{1,2})(?:是|、)"));
    qint64 last = 0;
    for (auto match = item.globalMatch(text, start); match.hasNext();) {
        const std::optional<qint64> number = parseChineseNumeral(match.next().capturedView(1));
        if (number == last + 1)
            last = *number;
    }
    return last;
}

struct Announcement
{
    qint64 number = 0;
    TextSpan words;
};

/// 主要有以下三个方面的问题：一是……
std::optional<Announcement> announcementIn(const QString &text, const Sentence &sentence)
{
    static const QRegularExpression pattern(QStringLiteral("([一二两三四五六七八九十]|[2-9])\\s*(?:个方面|方面|个问题|"
                                                           "点|项措施|个不足|项工作)(?:的?[^，。；：]{0,8})?[：:，。]"
                                                           "(?=\\s*一是)"));
    const QRegularExpressionMatch match = pattern.match(text, sentence.span.start);
    if (!match.hasMatch() || match.capturedStart() >= sentence.span.end())
        return std::nullopt;
    const QString word = match.captured(1);
    const std::optional<qint64> number =
        word.front().isDigit() ? std::optional<qint64>(word.toLongLong()) : parseChineseNumeral(word);
    return number ? std::optional(Announcement{*number, {match.capturedStart(), match.capturedLength() - 1}})
                  : std::nullopt;
}

void nt13(CheckRun &run)
{
    for (const Sentence &sentence : run.prose()) {
        const QString text = paragraphOf(run.report(), sentence);
        const std::optional<Announcement> announced = announcementIn(text, sentence);
        const qint64 listed = announced ? listedFrom(text, announced->words.end()) : 0;
        if (!announced || listed == 0 || listed == announced->number)
            continue;
        Finding &finding = addAt(run, "NT-13", sentence, announced->words);
        finding.expected = QString::number(announced->number);
        finding.actual = QString::number(listed);
        finding.arguments += {finding.expected, finding.actual};
    }
}

constexpr ReportCheck checks[] = {
    {"NT-11", Reads::Prose, nt11},
    {"NT-12", Reads::Prose, nt12},
    {"NT-13", Reads::Prose, nt13},
};

} // namespace

std::span<const ReportCheck> arithmeticChecks()
{
    return checks;
}

} // namespace gouji
