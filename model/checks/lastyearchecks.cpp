// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/cellfindings.h"
#include "model/checks/cellname.h"
#include "model/checks/checktables.h"
#include "model/checks/lastyearvalue.h"
#include "model/checks/plaintext.h"
#include "model/likeness/sectionlikeness.h"
#include "model/report/prosetext.h"
#include "model/template/sectionids.h"

#include <QRegularExpression>

#include <algorithm>

namespace gouji {
namespace {

std::optional<qint64> figure(const CheckRun &run, CellIndex cell)
{
    return run.report().cell(cell).value.wholeNumber();
}

/// What last year's report carried out in the column of a cell.
std::optional<qint64> carriedOut(const CheckRun &run, CellIndex cell)
{
    const Report &before = *run.lastYear();
    const auto cells = before.form->role(u"carried_out_row");
    const auto found = std::ranges::find_if(cells, [&](CellIndex other) {
        return before.form->cell(other).columnPath == run.form().cell(cell).columnPath;
    });
    return found == cells.end() ? std::nullopt : before.cell(*found).value.wholeNumber();
}

void checkCarry(CheckRun &run, const char *wording, bool isTotal)
{
    if (!run.lastYear())
        return;
    const auto row = run.form().role(u"carried_in_row");
    const auto total = run.form().role(u"carried_in");
    for (const CellIndex cell : row) {
        const bool isOfTotal = std::ranges::find(total, cell) != total.end();
        const std::optional<qint64> now = figure(run, cell);
        const std::optional<qint64> then = carriedOut(run, cell);
        if (isOfTotal != isTotal || !now || !then || *now == *then)
            continue;
        Finding &finding = run.add(wording);
        setPlace(finding, run.form(), {cell});
        finding.expected = QString::number(*then);
        finding.actual = QString::number(*now);
        finding.arguments += {columnName(run.form(), cell), finding.actual, finding.expected};
    }
}

void xy01(CheckRun &run)
{
    checkCarry(run, "XY-01", true);
}

void xy02(CheckRun &run)
{
    checkCarry(run, "XY-02", false);
}

bool isOfSameForm(const CheckRun &run)
{
    return run.lastYear() && run.lastYear()->form->id() == run.form().id();
}

/// Documents in force are last year's, with what was made and without what was repealed.
void checkStock(CheckRun &run, const char *wording, bool isOfRules)
{
    if (!isOfSameForm(run))
        return;
    for (const Stock &stock : run.form().stocks()) {
        const std::optional<qint64> before = lastYearsFigure(run, stock.inForce);
        const std::optional<qint64> made = figure(run, stock.made);
        const std::optional<qint64> repealed = figure(run, stock.repealed);
        const std::optional<qint64> now = figure(run, stock.inForce);
        const bool isAsked = stock.needsRuleMakingPower == isOfRules;
        if (!isAsked || !before || !made || !repealed || !now || *now == *before + *made - *repealed)
            continue;
        Finding &finding = run.add(wording);
        setPlace(finding, run.form(), {stock.made, stock.repealed, stock.inForce});
        finding.expected = QString::number(*before + *made - *repealed);
        finding.actual = QString::number(*now);
        finding.arguments += {stock.name,
                              finding.actual,
                              QString::number(*before),
                              QString::number(*made),
                              QString::number(*repealed),
                              finding.expected};
    }
}

void xy03(CheckRun &run)
{
    checkStock(run, "XY-03", true);
}

void xy04(CheckRun &run)
{
    checkStock(run, "XY-04", false);
}

/// A change by ×5 or more, or down to a fifth, where the larger figure is not small.
bool isLeap(qint64 then, qint64 now)
{
    constexpr qint64 times = 5;
    constexpr qint64 fewest = 20;
    const qint64 larger = std::max(then, now);
    const qint64 smaller = std::min(then, now);
    return larger >= fewest && smaller >= 0 && larger >= times * smaller;
}

void xy05(CheckRun &run)
{
    constexpr qsizetype shown = 6;
    for (size_t table = 0; run.lastYear() && table < run.form().tables().size(); ++table) {
        std::vector<CellIndex> cells;
        QStringList changes;
        for (size_t i = 0; i < run.form().cells().size(); ++i) {
            const CellIndex cell(static_cast<int>(i));
            const std::optional<qint64> now = figure(run, cell);
            const std::optional<qint64> then = lastYearsFigure(run, cell);
            if (run.form().cell(cell).table != static_cast<int>(table) || !now || !then || !isLeap(*then, *now))
                continue;
            cells.push_back(cell);
            changes.append(
                QStringLiteral("%1 %2 → %3").arg(cellName(run.form(), run.form().cell(cell).id)).arg(*then).arg(*now));
        }
        if (cells.empty())
            continue;
        Finding &finding = run.add("XY-05");
        setPlace(finding, run.form(), cells);
        finding.actual = changes.join(QStringLiteral("; "));
        finding.arguments +=
            {QString::number(cells.size()), changes.first(std::min(changes.size(), shown)).join(QStringLiteral("；"))};
    }
}

/// What happens in a year, as opposed to what there is at its end.
std::vector<CellIndex> flows(const FormTemplate &form)
{
    std::vector<CellIndex> cells;
    for (const QStringView role : {u"received", u"granted", u"partly_granted", u"refused", u"unavailable",
                                   u"not_processed", u"otherwise_closed", u"decisions", u"reviews", u"suits"}) {
        const auto some = form.role(role);
        cells.insert(cells.end(), some.begin(), some.end());
    }
    for (const Stock &stock : form.stocks())
        cells.insert(cells.end(), {stock.made, stock.repealed});
    return cells;
}

void xy06(CheckRun &run)
{
    constexpr int fewest = 3;
    int same = 0;
    if (!run.lastYear())
        return;
    for (const CellIndex cell : flows(run.form())) {
        const std::optional<qint64> now = figure(run, cell);
        const std::optional<qint64> then = lastYearsFigure(run, cell);
        if (now != then || !now)
            return;
        same += *now != 0 ? 1 : 0;
    }
    if (same < fewest)
        return;
    Finding &finding = run.add("XY-06");
    finding.actual = QString::number(same);
    finding.arguments = {finding.actual};
}

QString proseOf(const Report &report, QStringView section)
{
    const Blocks *blocks = report.blocks(section);
    return blocks ? proseText(*blocks, report) : QString();
}

void xy07(CheckRun &run)
{
    constexpr int warned = 80;
    constexpr int hinted = 60;
    for (const QStringView section : {overviewSection, problemsSection}) {
        const int percent =
            run.lastYear() ? sectionLikeness(run.report(), *run.lastYear(), section, run.words().phrases) : 0;
        if (percent < hinted)
            continue;
        Finding &finding = run.add("XY-07");
        finding.severity = percent >= warned ? Severity::Warning : Severity::Hint;
        finding.section = section.toString();
        finding.actual = QString::number(percent);
        finding.arguments = {finding.actual};
    }
}

/// The problems of section five without what is done about them.
QString problemsOf(const Report &report)
{
    static const QRegularExpression improvements(QStringLiteral("改进|下一步|下步|措施|整改"));
    static const QRegularExpression years(QStringLiteral("(?:19|20)\\d{2}年?"));
    QString text = withoutBlanks(proseOf(report, problemsSection)).remove(years);
    const qsizetype end = text.indexOf(improvements, 1);
    return end < 0 ? text : text.left(end);
}

void xy08(CheckRun &run)
{
    constexpr qsizetype shortest = 10;
    const QString problems = run.lastYear() ? problemsOf(run.report()) : QString();
    if (problems.size() >= shortest && problems == problemsOf(*run.lastYear()))
        run.add("XY-08").section = problemsSection.toString();
}

void xy09(CheckRun &run)
{
    if (!run.lastYear() || isOfSameForm(run))
        return;
    Finding &finding = run.add("XY-09");
    finding.arguments = {run.lastYear()->form->name(), run.form().name()};
}

constexpr ReportCheck checks[] = {
    {"XY-01", Reads::Cells, xy01}, {"XY-02", Reads::Cells, xy02}, {"XY-03", Reads::Cells, xy03},
    {"XY-04", Reads::Cells, xy04}, {"XY-05", Reads::Cells, xy05}, {"XY-06", Reads::Cells, xy06},
    {"XY-07", Reads::Prose, xy07}, {"XY-08", Reads::Prose, xy08}, {"XY-09", Reads::Facts, xy09},
};

} // namespace

std::span<const ReportCheck> lastYearChecks()
{
    return checks;
}

} // namespace gouji
