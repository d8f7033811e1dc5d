// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/checktables.h"
#include "model/checks/placelist.h"
#include "model/checks/plaintext.h"
#include "model/template/sectionids.h"
#include "model/text/sentences.h"

#include <QRegularExpression>

#include <algorithm>

namespace gouji {
namespace {

/// Where the clause around a position begins and ends.
TextSpan clauseAround(const QString &text, qsizetype at)
{
    constexpr QStringView marks = u"，。；！？,;";
    qsizetype start = at;
    while (start > 0 && !marks.contains(text[start - 1]))
        --start;
    qsizetype end = at;
    while (end < text.size() && !marks.contains(text[end]))
        ++end;
    return {start, end - start};
}

bool isInsideBookMarks(const QString &text, qsizetype at)
{
    const qsizetype open = text.lastIndexOf(u'《', at);
    return open >= 0 && text.indexOf(u'》', open) > at;
}

/// The contexts in which another year is no mistake: comparison, law, remedy, plan, range.
bool isAllowedYear(const QString &text, const QRegularExpressionMatch &found, int year, int reportYear,
                   const QString &section)
{
    static const QRegularExpression range(QStringLiteral("\\d{4}\\s*年?\\s*[-—–~～至到]+\\s*\\d{0,4}\\s*年?"));
    static const QRegularExpression words(
        QStringLiteral("较|比|上年|上一年|去年|往年|以来|历年|结转|顺延|延期|延至|转入|转至|转到|条例|办法|规定|施行|"
                       "修订|修正|通过|印发|公布|成立|"
                       "问题|整改|反馈|指出|截至|规划|计划|起至|开始|挂牌|机构改革"));
    const QString clause = clauseAround(text, found.capturedStart()).in(text).toString();
    if (isInsideBookMarks(text, found.capturedStart()) || clause.contains(words))
        return true;
    const qsizetype from = std::max<qsizetype>(found.capturedStart() - 8, 0);
    if (text.mid(from, 24).contains(range))
        return true;
    static const QRegularExpression plans(QStringLiteral("将|下一步|下步|明年|拟|继续|新的一年|进一步|力争"));
    return year == reportYear + 1 && (section == problemsSection || text.contains(plans) || section == openingSection);
}

void tx01(CheckRun &run)
{
    static const QRegularExpression years(QStringLiteral(
        "(?<!\\d)((?:19|20)\\d{2})\\s*年(?!\\s*\\d{1,2}\\s*月\\s*\\d{1,2}\\s*日[^，。]{0,6}(?:施行|起))"));
    const int reportYear = run.report().facts.year;
    if (reportYear == 0)
        return;
    PlaceList places;
    for (const ProseParagraph &paragraph : run.paragraphs()) {
        for (auto match = years.globalMatch(paragraph.text); match.hasNext();) {
            const QRegularExpressionMatch found = match.next();
            const int year = found.captured(1).toInt();
            if (year != reportYear && !isAllowedYear(paragraph.text, found, year, reportYear, paragraph.section))
                places.add(paragraph, {found.capturedStart(), found.capturedLength()});
        }
    }
    places.say(run, "TX-01");
}

/// 〔2020〕109号 in whatever brackets, without blanks.
QString numberKey(const QString &number)
{
    QString key = withoutBlanks(number);
    for (const QChar open : {u'[', u'（', u'(', u'【', u'﹝'})
        key.replace(open, u'〔');
    for (const QChar close : {u']', u'）', u')', u'】', u'﹞'})
        key.replace(close, u'〕');
    return key.replace(QStringLiteral("中华人民共和国"), QString())
        .replace(QStringLiteral("国令"), QStringLiteral("国务院令"));
}

void tx02(CheckRun &run)
{
    static const QRegularExpression cited(QStringLiteral(
        "^[〉》\\s]*(?:的通知[〉》]?)?[（(]([^（()）]*(?:[〔\\[（(【]\\d{4}[〕\\]）)】]\\s*\\d+\\s*号|第\\s*\\d+\\s*号)"
        "[^（()）]*)[）)]"));
    PlaceList places;
    for (const ProseParagraph &paragraph : run.paragraphs()) {
        for (const WordLists::Document &document : run.words().documents) {
            const QString title = document.title + u'》';
            const qsizetype at = paragraph.text.indexOf(title);
            const qsizetype behind = at + title.size();
            const QRegularExpressionMatch match =
                at < 0 ? QRegularExpressionMatch() : cited.match(paragraph.text.mid(behind));
            if (!match.hasMatch())
                continue;
            const QString key = numberKey(match.captured(1));
            const bool isKnown = std::ranges::any_of(
                document.numbers, [&](const QString &number) { return key.contains(numberKey(number)); });
            if (!isKnown)
                places.add(
                    paragraph, {behind + match.capturedStart(1), match.capturedLength(1)},
                    QStringLiteral("%1应为%2").arg(match.captured(1), document.numbers.join(QStringLiteral("或"))));
        }
    }
    places.say(run, "TX-02");
}

bool isCovered(const QString &text, qsizetype at, qsizetype length, const QStringList &names)
{
    return std::ranges::any_of(names, [&](const QString &name) {
        for (qsizetype found = text.indexOf(name); found >= 0; found = text.indexOf(name, found + 1)) {
            if (found <= at && found + name.size() >= at + length)
                return true;
        }
        return false;
    });
}

/// The misnamed fees of a text, longer names first, so that one name is said once.
std::vector<std::pair<TextSpan, QString>> misnamedFees(const QString &text, const WordLists &words)
{
    std::vector<std::pair<TextSpan, QString>> found;
    for (const QString &name : words.misnamedFees) {
        for (qsizetype at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            const bool isInLonger = std::ranges::any_of(
                found, [at](const auto &other) { return other.first.start <= at && at < other.first.end(); });
            if (!isInLonger && !isCovered(text, at, name.size(), words.feeNames))
                found.push_back({{at, name.size()}, name});
        }
    }
    return found;
}

void tx03(CheckRun &run)
{
    PlaceList places;
    for (const ProseParagraph &paragraph : run.paragraphs()) {
        for (const auto &[span, name] : misnamedFees(paragraph.text, run.words()))
            places.add(paragraph, span, QStringLiteral("“%1”应为“%2”").arg(name, run.words().feeNames.value(0)));
    }
    places.say(run, "TX-03");
}

void tx17(CheckRun &run)
{
    static const QRegularExpression number(
        QStringLiteral("[\\x{4e00}-\\x{9fff}][\\[（(【﹝]\\s*(?:19|20)\\d{2}\\s*[\\]）)】﹞]\\s*\\d+\\s*号"));
    PlaceList places;
    for (const ProseParagraph &paragraph : run.paragraphs()) {
        for (auto match = number.globalMatch(paragraph.text); match.hasNext();) {
            const QRegularExpressionMatch found = match.next();
            places.add(paragraph, {found.capturedStart() + 1, found.capturedLength() - 1});
        }
    }
    places.say(run, "TX-17");
}

constexpr ReportCheck checks[] = {
    {"TX-01", Reads::Prose | Reads::Facts, tx01},
    {"TX-02", Reads::Prose, tx02},
    {"TX-03", Reads::Prose, tx03},
    {"TX-17", Reads::Prose, tx17},
};

} // namespace

std::span<const ReportCheck> citationChecks()
{
    return checks;
}

} // namespace gouji
