// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/carryover/carryover.h"

#include "model/carryover/lastyearprose.h"
#include "model/checks/cellname.h"
#include "model/checks/totals.h"
#include "model/template/sectionids.h"

#include <algorithm>

namespace gouji {
namespace {

Facts factsFrom(const Facts &lastYear, int year)
{
    Facts facts;
    facts.body = lastYear.body;
    facts.aliases = lastYear.aliases;
    facts.identityCode = lastYear.identityCode;
    facts.kind = lastYear.kind;
    facts.level = lastYear.level;
    facts.hasRuleMakingPower = lastYear.hasRuleMakingPower;
    facts.ruleMakingPowerStated = lastYear.ruleMakingPowerStated;
    facts.year = year;
    return facts;
}

/// 取自2023年报告：四、结转下年度继续办理
QString originOf(const Report &lastYear, CellIndex cell, bool isPublished)
{
    const QString year = lastYear.facts.year == 0 ? QStringLiteral("上") : QString::number(lastYear.facts.year);
    const QString which = isPublished ? QStringLiteral("取自%1年报告：%2") : QStringLiteral("取自%1年报告草稿：%2");
    return which.arg(year, rowName(*lastYear.form, cell));
}

/// What last year's report carried out in the column, where its form has that column.
std::optional<CellIndex> carriedOutIn(const Report &lastYear, const QStringList &column)
{
    const auto cells = lastYear.form->role(u"carried_out_row");
    const auto found =
        std::ranges::find_if(cells, [&](CellIndex cell) { return lastYear.form->cell(cell).columnPath == column; });
    return found == cells.end() ? std::nullopt : std::optional(*found);
}

void fillCarriedIn(Report &report, const Report &lastYear, bool isPublished)
{
    std::vector<CellEdit> edits;
    for (const CellIndex cell : report.form->role(u"carried_in_row")) {
        const std::optional<CellIndex> from = carriedOutIn(lastYear, report.form->cell(cell).columnPath);
        if (!from || report.cell(cell).computed || !lastYear.cell(*from).value.count())
            continue;
        edits.push_back({cell, report.cell(cell)});
        edits.back().cell.value = lastYear.cell(*from).value;
        edits.back().cell.note = originOf(lastYear, *from, isPublished);
    }
    addTotals(report, edits);
    for (CellEdit &edit : edits)
        report.cell(edit.index) = std::move(edit.cell);
}

Blocks paragraphs(const QStringList &lines)
{
    Blocks blocks;
    for (const QString &line : lines)
        blocks.emplace_back(Paragraph::fromText(line));
    return blocks;
}

void addProblems(Report &report, const Report &lastYear)
{
    SectionText *section = report.section(problemsSection);
    if (!section)
        return;
    const QString lead = checklistLead.toString();
    for (const QString &problem : lastYearsProblems(lastYear)) {
        Anchor anchor;
        anchor.section = section->section;
        anchor.block = static_cast<int>(section->blocks.size());
        anchor.start = static_cast<int>(lead.size());
        anchor.length = static_cast<int>(problem.size());
        anchor.quoted = problem;
        report.copiedSentences.push_back({anchor, {}});
        section->blocks.emplace_back(Paragraph::fromText(lead + problem + QStringLiteral("。整改情况：")));
    }
}

void addOutline(Report &report, const Report &lastYear)
{
    for (SectionText &section : report.sections) {
        const SectionText *before = lastYear.section(section.section);
        const SectionTemplate *place = report.form->section(section.section);
        if (!before || place->kind != SectionKind::Prose)
            continue;
        for (Block &block : paragraphs(subHeadings(before->blocks, lastYear)))
            section.blocks.push_back(std::move(block));
    }
}

} // namespace

Report carryOver(const Report &lastYear, const FormPtr &form, const CarryOverChoice &choice)
{
    Report report = Report::forForm(form);
    report.facts = factsFrom(lastYear.facts, choice.year);
    report.lastYear = choice.source;
    if (lastYear.closing)
        report.closing = Closing{lastYear.closing->body, {}, {}};
    markTotalsComputed(report);
    fillCarriedIn(report, lastYear, choice.isPublished);
    addProblems(report, lastYear);
    addOutline(report, lastYear);
    return report;
}

namespace {

/// The stock at the end of the year, as far as it is known what changed it.
CellValue stockNow(const Report &report, const Stock &stock, const CellValue &before)
{
    const std::optional<qint64> was = before.wholeNumber();
    const std::optional<qint64> made = report.cell(stock.made).value.wholeNumber();
    const std::optional<qint64> repealed = report.cell(stock.repealed).value.wholeNumber();
    const std::optional<Count> now =
        was && made && repealed ? Count::fromInteger(*was + *made - *repealed) : std::nullopt;
    return now ? CellValue(*now) : before;
}

} // namespace

std::vector<CellSuggestion> openStocks(const Report &report, const Report &lastYear)
{
    std::vector<CellSuggestion> open;
    for (CellSuggestion &suggestion : suggestedStocks(lastYear, *report.form)) {
        const auto stock = std::ranges::find_if(report.form->stocks(),
                                                [&](const Stock &each) { return each.inForce == suggestion.cell; });
        if (!report.cell(suggestion.cell).value.isBlank())
            continue;
        suggestion.value = stockNow(report, *stock, suggestion.value);
        open.push_back(std::move(suggestion));
    }
    return open;
}

std::vector<CellSuggestion> suggestedStocks(const Report &lastYear, const FormTemplate &form)
{
    std::vector<CellSuggestion> suggestions;
    for (const Stock &stock : form.stocks()) {
        const auto isSame = [&](const Stock &before) {
            return lastYear.form->cell(before.inForce).id == form.cell(stock.inForce).id;
        };
        const auto before = std::ranges::find_if(lastYear.form->stocks(), isSame);
        if (before == lastYear.form->stocks().end() || !lastYear.cell(before->inForce).value.count())
            continue;
        suggestions.push_back({stock.inForce, lastYear.cell(before->inForce).value,
                               rowName(form, stock.inForce) + u' ' + columnName(form, stock.inForce)});
    }
    return suggestions;
}

} // namespace gouji
