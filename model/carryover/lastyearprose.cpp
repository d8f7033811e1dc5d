// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/carryover/lastyearprose.h"

#include "model/report/prosetext.h"
#include "model/template/sectionids.h"
#include "model/text/blanks.h"

#include <QRegularExpression>

namespace gouji {
namespace {

constexpr qsizetype longestHeading = 30;
constexpr qsizetype shortestProblem = 6;

const QRegularExpression &headingNumber()
{
    static const QRegularExpression number(QStringLiteral("^[（(]\\s*[一二三四五六七八九十]+\\s*[）)]\\s*"));
    return number;
}

/// The heading that a paragraph is or begins with, its stop included; empty where it has none.
QString headingOf(const QString &text)
{
    if (!headingNumber().match(text).hasMatch())
        return {};
    static const QRegularExpression end(QStringLiteral("[。：:]"));
    const qsizetype stop = text.indexOf(end);
    const QString heading = stop < 0 ? text : text.left(stop + 1);
    return heading.size() <= longestHeading ? heading : QString();
}

QStringList linesOf(const Blocks &blocks, const Report &report)
{
    QStringList lines;
    for (const QString &line : proseText(blocks, report).split(u'\n')) {
        const QString text = trimmedOfBlanks(line).toString();
        if (!text.isEmpty())
            lines.append(text);
    }
    return lines;
}

/// Whether a paragraph is about what will be done, or is the heading of that part.
bool isAboutMeasures(const QString &paragraph)
{
    static const QRegularExpression heading(QStringLiteral(
        "^(?![^，,。：:；;]*问题)[^，,。：:；;]{0,12}(改进|措施|整改)[^，,。：:；;不未]{0,6}([。：:]|$)"));
    return heading.match(paragraph).hasMatch();
}

/// The paragraph up to the sentence with which it turns to the measures.
QString beforeMeasures(const QString &text)
{
    static const QRegularExpression turn(QStringLiteral("(^|。\\s*)(针对|今后|[^，,。：:；;]{0,4}下一(步|年))"));
    const QRegularExpressionMatch match = turn.match(text);
    if (isAboutMeasures(text))
        return {};
    return match.hasMatch() ? text.left(match.capturedStart()) : text;
}

/// What stands between 一是, 二是, …; empty where there is no such list.
QStringList listed(const QString &text)
{
    static const QRegularExpression number(QStringLiteral("(?<![^，,。；;：:、\\s）)])[一二三四五六七八九十]+是"));
    QStringList items = text.split(number);
    items.removeFirst(); // what introduces the list
    return items;
}

/// Sentence by sentence, without what only says that there are problems.
QStringList sentences(const QString &text)
{
    static const QRegularExpression stop(QStringLiteral("[。；;]"));
    static const QRegularExpression introduction(
        QStringLiteral("^[^：:]*(问题|不足|差距|如|方面|表现)[^：:，,]*[：:]"));
    static const QRegularExpression onlySays(QStringLiteral(
        "(存在|还有|仍有)(着|的|了|一些|一定|主要|以下|几个|方面|问题|不足|差距|和|与|、)*(问题|不足|差距)(之处)?$"));
    QStringList found;
    for (QString sentence : text.split(stop)) {
        sentence.remove(introduction);
        if (!sentence.contains(onlySays))
            found.append(sentence);
    }
    return found;
}

QString withoutEnds(const QString &item)
{
    static const QRegularExpression ends(QStringLiteral("^[\\s，,：:]+|[\\s。；;，,]+$"));
    return QString(item).remove(ends);
}

} // namespace

QStringList subHeadings(const Blocks &blocks, const Report &report)
{
    QStringList headings;
    for (const QString &line : linesOf(blocks, report)) {
        const QString heading = headingOf(line);
        if (!heading.isEmpty())
            headings.append(heading);
    }
    return headings;
}

QStringList lastYearsProblems(const Report &lastYear)
{
    const SectionText *section = lastYear.section(problemsSection);
    QStringList problems;
    for (const QString &line : section ? linesOf(section->blocks, lastYear) : QStringList()) {
        if (line.startsWith(checklistLead))
            continue; // of the year before that
        const QString text = QString(line).remove(headingNumber());
        const QString part = beforeMeasures(text);
        const QStringList items = listed(part);
        for (const QString &item : items.isEmpty() ? sentences(part) : items) {
            const QString problem = withoutEnds(item);
            if (problem.size() >= shortestProblem)
                problems.append(problem);
        }
        if (part.size() < text.size())
            break; // from here on it is about what will be done
    }
    return problems;
}

} // namespace gouji
