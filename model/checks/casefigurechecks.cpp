// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/checktables.h"
#include "model/checks/prosecheck.h"
#include "model/checks/rolesum.h"

#include <algorithm>

namespace gouji {
namespace {

/// The totals of table four; only where all are numbers.
struct Disputes
{
    qint64 reviews = 0;
    qint64 directSuits = 0;
    qint64 suitsAfterReview = 0;

    qint64 suits() const { return directSuits + suitsAfterReview; }
};

std::optional<Disputes> disputesOf(const Report &report)
{
    const std::optional<qint64> reviews = sumOf(report, u"reviews");
    const std::optional<qint64> direct = sumOf(report, u"direct_suits");
    const std::optional<qint64> after = sumOf(report, u"suits_after_review");
    return reviews && direct && after ? std::optional(Disputes{*reviews, *direct, *after}) : std::nullopt;
}

Readings readingsOf(const Disputes &disputes, Role role)
{
    const Reading direct{disputes.directSuits, QStringLiteral("未经复议直接起诉总计")};
    const Reading after{disputes.suitsAfterReview, QStringLiteral("复议后起诉总计")};
    switch (role) {
    case Role::Reviews: return {{disputes.reviews, QStringLiteral("行政复议总计")}};
    case Role::DirectSuits: return {direct};
    case Role::SuitsAfterReview: return {after};
    case Role::Suits: return {{disputes.suits(), QStringLiteral("行政诉讼合计")}, direct, after};
    case Role::ReviewsAndSuits:
        return {{disputes.reviews + disputes.suits(), QStringLiteral("行政复议和行政诉讼合计")}};
    default: return {};
    }
}

/// Several figures of one kind that are right together: 县政府5件，部门2件.
bool isRightTogether(const Sentence &sentence, const Statement &statement, const Readings &readings)
{
    qint64 sum = 0;
    for (const Statement &other : sentence.statements)
        sum += other.role == statement.role && isExact(other) ? other.quantity.digits : 0;
    return isAmong(readings, sum);
}

void nt07(CheckRun &run)
{
    const std::optional<Disputes> disputes = disputesOf(run.report());
    if (!disputes)
        return;
    for (const Sentence &sentence : run.prose()) {
        for (const Statement &statement : sentence.statements) {
            const Readings readings = readingsOf(*disputes, statement.role);
            if (readings.empty() || !sentence.isOfDisclosure || !isExact(statement) || statement.isNarrow ||
                isAmong(readings, statement.quantity.digits) || isRightTogether(sentence, statement, readings))
                continue;
            Finding &finding =
                addFigure(run, statement.isOnRecord ? "NT-07.record" : "NT-07", sentence, statement, readings);
            addCells(finding, run.form(), {u"reviews", u"suits"});
            if (statement.isOnRecord)
                finding.severity = Severity::Hint; // another count than that of the table
        }
    }
}

bool speaksOfDisputes(const Sentence &sentence, const Disputes &disputes)
{
    return std::ranges::any_of(
        sentence.statements, [&](const Statement &statement) { return !readingsOf(disputes, statement.role).empty(); });
}

void nt08(CheckRun &run)
{
    const std::optional<Disputes> disputes = disputesOf(run.report());
    if (!disputes || disputes->reviews + disputes->suits() == 0 ||
        std::ranges::any_of(run.prose(), [&](const Sentence &s) { return speaksOfDisputes(s, *disputes); }))
        return;
    Finding &finding = run.add("NT-08");
    addCells(finding, run.form(), {u"reviews", u"suits"});
    finding.actual = QString::number(disputes->reviews + disputes->suits());
    finding.arguments = {finding.actual};
}

/// How many cases there were of the kind that a claim denies.
qint64 deniedBy(const Claim &claim, const Disputes &disputes)
{
    switch (claim.kind) {
    case ClaimKind::NoReviews: return disputes.reviews;
    case ClaimKind::NoSuits: return disputes.suits();
    case ClaimKind::NoDisputes: return disputes.reviews + disputes.suits();
    case ClaimKind::AllAnswered:
    case ClaimKind::NoneReceived: break;
    }
    return 0;
}

void nt09(CheckRun &run)
{
    const std::optional<Disputes> disputes = disputesOf(run.report());
    if (!disputes)
        return;
    for (const Sentence &sentence : run.prose()) {
        for (const Claim &claim : sentence.claims) {
            const qint64 cases = deniedBy(claim, *disputes);
            if (cases == 0 || !sentence.isOfDisclosure)
                continue;
            Finding &finding = addAt(run, "NT-09", sentence, claim.words);
            addCells(finding, run.form(), {u"reviews", u"suits"});
            finding.actual = QString::number(cases);
            finding.arguments.append(finding.actual);
        }
    }
}

/// The stock of normative documents, by its name; null where a form has none.
const Stock *normativeDocuments(const FormTemplate &form)
{
    const auto stock =
        std::ranges::find_if(form.stocks(), [](const Stock &s) { return s.name.contains(u"规范性文件"); });
    return stock == form.stocks().end() ? nullptr : &*stock;
}

std::optional<CellIndex> cellOf(const Stock &stock, Role role)
{
    switch (role) {
    case Role::Made: return stock.made;
    case Role::Repealed: return stock.repealed;
    case Role::InForce: return stock.inForce;
    default: return std::nullopt;
    }
}

void nt10(CheckRun &run)
{
    const Stock *stock = normativeDocuments(run.form());
    if (!stock)
        return;
    for (const Sentence &sentence : run.prose()) {
        for (const Statement &statement : sentence.statements) {
            const std::optional<CellIndex> cell = cellOf(*stock, statement.role);
            const auto figure = cell ? run.report().cell(*cell).value.wholeNumber() : std::nullopt;
            const Readings readings{{figure.value_or(0), stock->name}};
            if (!figure || !isExact(statement) || statement.quantity.digits == *figure || statement.isNarrow ||
                isRightTogether(sentence, statement, readings))
                continue;
            addFigure(run, "NT-10", sentence, statement, readings).cells = {run.form().cell(*cell).id};
        }
    }
}

constexpr auto cellsAndProse = Reads::Cells | Reads::Prose;
constexpr ReportCheck checks[] = {
    {"NT-07", cellsAndProse, nt07},
    {"NT-08", cellsAndProse, nt08},
    {"NT-09", cellsAndProse, nt09},
    {"NT-10", cellsAndProse, nt10},
};

} // namespace

std::span<const ReportCheck> caseFigureChecks()
{
    return checks;
}

} // namespace gouji
