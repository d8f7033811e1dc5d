// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/checktables.h"
#include "model/checks/plaintext.h"

#include <QRegularExpression>

namespace gouji {
namespace {

/// What the title of the source names, read by the wording of the form.
struct FoundTitle
{
    QString text; ///< without blanks
    QString body; ///< empty where the wording is another
    int year = 0; ///< the number before 年; 0: none
    bool isOfficial = false;
};

FoundTitle readTitle(const Report &report)
{
    static const QRegularExpression yearPattern(QStringLiteral("(\\d{4})年"));
    FoundTitle title{withoutBlanks(report.facts.titleAsFound), {}, 0, false};
    // The last year in the title: a body's name may hold one as well.
    QRegularExpressionMatchIterator years = yearPattern.globalMatch(title.text);
    while (years.hasNext())
        title.year = years.next().captured(1).toInt();
    const QString ending = withoutBlanks(report.form->titleFor(QString(), title.year));
    title.isOfficial = title.year > 0 && title.text.endsWith(ending) && title.text.size() > ending.size();
    if (title.isOfficial)
        title.body = title.text.chopped(ending.size());
    return title;
}

bool isJudgeable(const Report &report)
{
    return !report.facts.titleAsFound.isEmpty() && !report.facts.body.isEmpty() && report.facts.year > 0;
}

void str05(CheckRun &run)
{
    if (!isJudgeable(run.report()) || readTitle(run.report()).isOfficial)
        return;
    Finding &finding = run.add("STR-05");
    finding.expected = run.report().title();
    finding.actual = run.report().facts.titleAsFound;
    finding.arguments = {finding.actual, finding.expected};
}

void str06(CheckRun &run)
{
    if (!isJudgeable(run.report()))
        return;
    const Facts &facts = run.report().facts;
    const FoundTitle title = readTitle(run.report());
    if (title.year > 0 && title.year != facts.year) {
        Finding &finding = run.add("STR-06.year");
        finding.expected = QString::number(facts.year);
        finding.actual = QString::number(title.year);
        finding.arguments = {finding.actual, finding.expected};
    }
    if (title.isOfficial && title.body != withoutBlanks(facts.body)) {
        Finding &finding = run.add("STR-06.body");
        finding.expected = facts.body;
        finding.actual = title.body;
        finding.arguments = {finding.actual, finding.expected};
    }
}

constexpr ReportCheck checks[] = {
    {"STR-05", Reads::Facts, str05},
    {"STR-06", Reads::Facts, str06},
};

} // namespace

std::span<const ReportCheck> titleChecks()
{
    return checks;
}

} // namespace gouji
