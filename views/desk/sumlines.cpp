// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/desk/sumlines.h"

#include "model/checks/cellname.h"
#include "model/checks/checkoptions.h"
#include "model/collection/rollupproof.h"

#include <QCoreApplication>

namespace gouji {
namespace {

class Lines
{
    Q_DECLARE_TR_FUNCTIONS(SumLines)
};

SumLine plain(const QString &text)
{
    return {text, {}, -1, {}};
}

QString shown(const CellValue &value)
{
    return value.isBlank() ? QStringLiteral("—") : value.toString();
}

} // namespace

QString summaryLine(const DeskSum &sum)
{
    const RollUp &rollUp = sum.rollUp();
    const auto missing = static_cast<int>(rollUp.missing().size());
    int left = 0;
    for (std::size_t i = 0; i < rollUp.inputs().size(); ++i) {
        const InputUse use = rollUp.inputs().line(i).use;
        const bool isUnits = use != InputUse::ParentsOwn && use != InputUse::RollUpBelow;
        left += isUnits && use != InputUse::Counted ? 1 : 0;
    }
    QStringList parts{Lines::tr("%n report(s) summed", nullptr, static_cast<int>(rollUp.counted()))};
    if (missing > 0)
        parts.append(Lines::tr("%n missing", nullptr, missing));
    if (left > 0)
        parts.append(Lines::tr("%n not counted", nullptr, left));
    return parts.join(QStringLiteral(" · "));
}

std::vector<SumLine> findingLines(const DeskSum &sum, const RollUp *before, const CheckOptions &options)
{
    std::vector<RollUpRemark> remarks = rollUpRemarks(sum.rollUp());
    if (before) {
        const std::vector<RollUpRemark> carried = carryRemarks(sum.rollUp(), *before);
        remarks.insert(remarks.end(), carried.begin(), carried.end());
    }
    std::vector<SumLine> lines;
    for (const RollUpRemark &remark : remarks) {
        // That the desk holds the body's own report is as it should be; it was neither sent nor counted by mistake.
        const bool isOwn =
            sum.own() && remark.check == CheckId(QStringLiteral("RU-05")) && remark.file == sum.own()->file;
        if (isOwn || !options.isOn(remark.check))
            continue;
        lines.push_back({remark.text, remark.severity, remark.unit, {}});
        if (!remark.cells.empty())
            lines.back().cell = remark.cells.front();
    }
    return lines;
}

std::vector<SumLine> ownReportLines(const DeskSum &sum)
{
    if (sum.scope().body.isEmpty())
        return {plain(Lines::tr("Choose a body to compare its own report with the sum."))};
    if (!sum.own())
        return {plain(Lines::tr("%1 has sent no report of its own that could be compared.").arg(sum.scope().body))};
    const FormTemplate &form = *sum.rollUp().order().form;
    std::vector<SumLine> lines;
    for (const RollUpDifference &difference : differencesFrom(sum.rollUp(), *sum.own())) {
        const CellId cell = form.cell(difference.cell).id;
        const QString text = Lines::tr("%1: its report says %2, the sum is %3")
                                 .arg(cellName(form, cell), shown(difference.own), shown(difference.sum));
        lines.push_back({text, Severity::Error, -1, cell});
    }
    if (lines.empty())
        lines.push_back(
            plain(QStringLiteral("✓ ") +
                  Lines::tr("The report of %1 is the sum of its units in every cell.").arg(sum.scope().body)));
    return lines;
}

std::vector<SumLine> frozenLines(const DeskSum &sum)
{
    const std::optional<RollUpRecord> &record = sum.kept().frozen;
    if (!record)
        return {plain(Lines::tr("This sum was never frozen. Frozen, it can be proved later what it was made of."))};
    const FormTemplate &form = *sum.rollUp().order().form;
    const QString day = record->time.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    const std::vector<RollUpChange> changes = changesSince(*record, record->cells, sum.rollUp());
    std::vector<SumLine> lines;
    if (changes.empty())
        lines.push_back(plain(QStringLiteral("✓ ") + Lines::tr("Frozen on %1; unchanged since.").arg(day)));
    else
        lines.push_back({Lines::tr("Frozen on %1. Changed since:").arg(day), Severity::Warning, -1, {}});
    for (const RollUpChange &change : changes)
        lines.push_back(
            {rollUpChangeText(change, form), {}, sum.desk().units().find(change.body).value_or(-1), change.cell});
    return lines;
}

} // namespace gouji
