// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/cellfindings.h"
#include "model/checks/cellname.h"
#include "model/checks/checktables.h"
#include "model/checks/lastyearvalue.h"

namespace gouji {
namespace {

std::optional<qint64> figure(const Report &report, CellIndex cell)
{
    return report.cell(cell).value.wholeNumber();
}

/// The figures of one kind of document; only where all three are numbers.
struct StockFigures
{
    qint64 made;
    qint64 repealed;
    qint64 inForce;

    qint64 before() const { return inForce - made + repealed; }
};

std::optional<StockFigures> figuresOf(const Report &report, const Stock &stock)
{
    const std::optional<qint64> made = figure(report, stock.made);
    const std::optional<qint64> repealed = figure(report, stock.repealed);
    const std::optional<qint64> inForce = figure(report, stock.inForce);
    if (!made || !repealed || !inForce)
        return std::nullopt;
    return StockFigures{*made, *repealed, *inForce};
}

Finding &addStock(CheckRun &run, const char *wording, const Stock &stock)
{
    Finding &finding = run.add(wording);
    setPlace(finding, run.form(), {stock.made, stock.repealed, stock.inForce});
    finding.arguments.append(stock.name);
    return finding;
}

void t201(CheckRun &run)
{
    const Facts &facts = run.report().facts;
    if (!facts.ruleMakingPowerStated || facts.hasRuleMakingPower)
        return;
    for (const Stock &stock : run.form().stocks()) {
        const std::optional<StockFigures> figures = figuresOf(run.report(), stock);
        if (!stock.needsRuleMakingPower || !figures || (!figures->made && !figures->repealed && !figures->inForce))
            continue;
        Finding &finding = addStock(run, "T2-01", stock);
        finding.actual = QStringLiteral("%1, %2, %3").arg(figures->made).arg(figures->repealed).arg(figures->inForce);
    }
}

void t202(CheckRun &run)
{
    for (const Stock &stock : run.form().stocks()) {
        const std::optional<StockFigures> figures = figuresOf(run.report(), stock);
        if (!figures || figures->before() >= 0)
            continue;
        Finding &finding = addStock(run, "T2-02", stock);
        finding.actual = QString::number(figures->before());
        for (const qint64 number : {figures->inForce, figures->made, figures->repealed, figures->before()})
            finding.arguments.append(QString::number(number));
    }
}

void t203(CheckRun &run)
{
    for (const Stock &stock : run.form().stocks()) {
        const std::optional<StockFigures> figures = figuresOf(run.report(), stock);
        // Where even the stock before is negative T2-02 speaks.
        if (!figures || figures->made <= figures->inForce || figures->before() < 0)
            continue;
        Finding &finding = addStock(run, "T2-03", stock);
        finding.expected = QString::number(figures->inForce);
        finding.actual = QString::number(figures->made);
        finding.arguments += {finding.expected, finding.actual};
    }
}

/// `行政处罚 12 → 0` where a figure fell to 0 or rose from 0, else nothing.
QString changeFromOrToZero(CheckRun &run, CellIndex cell)
{
    const CellValue *before = lastYearsValue(run, cell);
    const Count *then = before ? before->count() : nullptr;
    const Count *now = run.report().cell(cell).value.count();
    if (!then || !now || (then->toInteger() == 0) == (now->toInteger() == 0))
        return {};
    return QStringLiteral("%1 %2 → %3").arg(rowName(run.form(), cell), then->toString(), now->toString());
}

void t204(CheckRun &run)
{
    std::vector<CellIndex> cells;
    QStringList changes;
    for (const CellIndex cell : run.form().role(u"decisions")) {
        const QString change = changeFromOrToZero(run, cell);
        if (change.isEmpty())
            continue;
        cells.push_back(cell);
        changes.append(change);
    }
    if (cells.empty())
        return;
    Finding &finding = run.add("T2-04");
    setPlace(finding, run.form(), cells);
    finding.actual = changes.join(QStringLiteral("; "));
    finding.arguments += {QString::number(cells.size()), finding.actual};
}

/// More than so many times as much, without a product that could overflow.
bool isMoreThan(int times, Amount amount, Amount other)
{
    return amount.toMillionths() > 0 && (amount.toMillionths() - 1) / times >= other.toMillionths();
}

void t205(CheckRun &run)
{
    constexpr int mostTimes = 100;
    for (const CellIndex cell : run.form().role(u"fees")) {
        const CellValue *before = lastYearsValue(run, cell);
        const Amount *then = before ? before->amount() : nullptr;
        const Amount *now = run.report().cell(cell).value.amount();
        if (!then || !now || then->toMillionths() == 0 || !isMoreThan(mostTimes, *now, *then))
            continue;
        Finding &finding = run.add("T2-05");
        setPlace(finding, run.form(), {cell});
        finding.expected = then->toString();
        finding.actual = now->toString();
        finding.arguments += {rowName(run.form(), cell), finding.actual, finding.expected, run.form().cell(cell).unit};
    }
}

constexpr ReportCheck checks[] = {
    {"T2-01", Reads::Cells | Reads::Facts, t201},
    {"T2-02", Reads::Cells, t202},
    {"T2-03", Reads::Cells, t203},
    {"T2-04", Reads::Cells, t204},
    {"T2-05", Reads::Cells, t205},
};

} // namespace

std::span<const ReportCheck> tableTwoChecks()
{
    return checks;
}

} // namespace gouji
