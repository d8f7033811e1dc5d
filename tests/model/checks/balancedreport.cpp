// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/checks/balancedreport.h"

namespace gouji::test {
namespace {

qint64 sumOf(const Report &report, const std::vector<CellIndex> &cells)
{
    qint64 sum = 0;
    for (const CellIndex cell : cells)
        sum += countAt(report, cell);
    return sum;
}

/// Makes totals follow their parts: all identities that compute a total.
void computeTotals(Report &report)
{
    for (const Identity &identity : report.form->identities()) {
        if (identity.computes)
            setCount(report, identity.equals.front(), sumOf(report, identity.sum));
    }
}

/// Lets the first addend of every other identity (received) be what balances it.
void balanceFlows(Report &report)
{
    for (const Identity &identity : report.form->identities()) {
        if (identity.computes)
            continue;
        const qint64 right = sumOf(report, identity.equals);
        const CellIndex carriedIn = identity.sum.back();
        setCount(report, carriedIn, qMin(countAt(report, carriedIn), right));
        setCount(report, identity.sum.front(), right - countAt(report, carriedIn));
    }
}

/// Totals of rows feed sums of columns and the other way round; three rounds settle both.
void balance(Report &report)
{
    for (int round = 0; round < 3; ++round) {
        computeTotals(report);
        balanceFlows(report);
        computeTotals(report);
    }
}

qint64 denseFigure(QRandomGenerator &random)
{
    return random.bounded(100) < 20 ? 0 : 1 + random.bounded(random.bounded(2) == 0 ? 30 : 900);
}

/// The columns of table three by their result cells, the total left out.
std::vector<std::vector<CellIndex>> resultColumns(const FormTemplate &form)
{
    std::vector<std::vector<CellIndex>> columns;
    for (const Identity &identity : form.identities()) {
        if (identity.check == QLatin1String("T3-02"))
            columns.push_back(identity.sum);
    }
    if (!columns.empty())
        columns.pop_back();
    return columns;
}

void addOne(Report &report, CellIndex cell)
{
    setCount(report, cell, countAt(report, cell) + 1);
}

/// Requests one by one: a few results take most of them, nine in ten come from natural persons.
void scatterRequests(Report &report, QRandomGenerator &random)
{
    const std::vector<std::vector<CellIndex>> columns = resultColumns(*report.form);
    const int favourite = random.bounded(static_cast<int>(columns.front().size()));
    const int requests = random.bounded(6) == 0 ? 0 : random.bounded(1 << (2 + random.bounded(7)));
    for (int request = 0; request < requests; ++request) {
        const int draw = random.bounded(100);
        const size_t column = draw < 88 ? 0 : draw < 97 ? 1 : 2 + random.bounded(quint32(columns.size() - 2));
        const bool isFavourite = random.bounded(100) < 40;
        const int row = isFavourite ? favourite : random.bounded(static_cast<int>(columns[column].size()));
        addOne(report, columns[column][static_cast<size_t>(row)]);
    }
}

void fillSparsely(Report &report, QRandomGenerator &random)
{
    for (size_t i = 0; i < report.cells.size(); ++i) {
        const CellTemplate &cell = report.form->cells()[i];
        const bool isNatural = cell.id.toString().endsWith(QLatin1String("natural_person"));
        const bool isFilled = cell.table != 1 ? random.bounded(5) == 0 : isNatural && random.bounded(3) == 0;
        setCount(report, CellIndex(i), isFilled ? 1 + random.bounded(6) : 0);
    }
    for (const std::vector<CellIndex> &column : resultColumns(*report.form)) {
        for (const CellIndex cell : column)
            setCount(report, cell, 0);
    }
    scatterRequests(report, random);
}

void fillProse(Report &report)
{
    report.facts.body = QStringLiteral("云岭县某某局");
    report.facts.year = 2024;
    report.facts.titleAsFound = report.title();
    setProse(report, u"overview",
             QStringLiteral(
                 "一年来，我局主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障各项工作有序开展。"));
    setProse(report, u"problems", QStringLiteral("一是公开内容不够丰富，二是人员不够稳定。下一步将加强培训。"));
    setProse(report, u"other", QStringLiteral("本年度未收取信息处理费。"));
}

} // namespace

Report balancedReport(const FormPtr &form, QRandomGenerator &random, Density density)
{
    Report report = Report::forForm(form);
    for (size_t i = 0; i < report.cells.size(); ++i)
        setCount(report, CellIndex(i), denseFigure(random));
    if (density == Density::Sparse)
        fillSparsely(report, random);
    for (size_t i = 0; i < report.cells.size(); ++i) {
        if (form->cells()[i].kind == CellKind::Amount)
            report.cells[i].value = *Amount::fromMillionths(random.bounded(1000) * 10'000);
    }
    balance(report);
    fillProse(report);
    return report;
}

Report filledReport(const FormPtr &form)
{
    Report report = Report::forForm(form);
    for (size_t i = 0; i < report.cells.size(); ++i) {
        if (form->cells()[i].kind == CellKind::Amount)
            report.cells[i].value = *Amount::fromMillionths(12'500'000);
        else
            setCount(report, CellIndex(i), static_cast<qint64>(1 + i % 3));
    }
    for (const Stock &stock : form->stocks())
        setCount(report, stock.inForce, 20);
    balance(report);
    fillProse(report);
    return report;
}

void setCount(Report &report, CellIndex cell, qint64 value)
{
    report.cell(cell).value = *Count::fromInteger(value);
}

qint64 countAt(const Report &report, CellIndex cell)
{
    return report.cell(cell).value.wholeNumber().value_or(0);
}

CellIndex cellOf(const Report &report, const char *id)
{
    const std::optional<CellId> cell = CellId::fromString(QString::fromLatin1(id));
    Q_ASSERT(cell);
    const std::optional<CellIndex> index = report.form->find(*cell);
    Q_ASSERT(index);
    return *index;
}

void setProse(Report &report, QStringView section, const QString &text)
{
    if (Blocks *blocks = report.blocks(section))
        *blocks = {Paragraph::fromText(text)};
}

} // namespace gouji::test
