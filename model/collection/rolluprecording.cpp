// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/collection/rolluprecording.h"

namespace gouji {
namespace {

QString reasonOf(const RollUpInput &input)
{
    switch (input.use) {
    case InputUse::Counted: return {};
    case InputUse::LeftOut: return input.why.isEmpty() ? QStringLiteral("left out") : input.why;
    case InputUse::ParentsOwn: return QStringLiteral("the body's own");
    case InputUse::RollUpBelow: return QStringLiteral("the sum of units of the list");
    case InputUse::Stranger: return QStringLiteral("of no unit of the list");
    case InputUse::OtherYear: return QStringLiteral("another year");
    case InputUse::OtherForm: return QStringLiteral("another form");
    case InputUse::SameAgain: return QStringLiteral("the same again");
    case InputUse::Contested: return QStringLiteral("several of this unit");
    case InputUse::Unreadable: return input.why.isEmpty() ? QStringLiteral("not readable") : input.why;
    }
    return {};
}

} // namespace

RollUpRecord recordOf(const RollUp &sum)
{
    RollUpRecord record;
    record.adjustments = sum.adjustments();
    for (const int unit : sum.missing())
        record.missing.append(sum.order().units->units()[unit].name);
    record.inputs.reserve(sum.inputs().size());
    for (const RollUpInput &input : sum.inputs())
        record.inputs.push_back({input.file, input.body, input.digest, reasonOf(input)});
    return record;
}

RollUpRecord frozen(const RollUp &sum, const QDateTime &time)
{
    RollUpRecord record = recordOf(sum);
    record.time = time;
    record.form = sum.order().form->id();
    for (std::size_t i = 0; i < sum.order().form->cells().size(); ++i)
        record.cells.append(sum.sums().value(CellIndex(i)).toString());
    return record;
}

Report rolledUpReport(const RollUp &sum)
{
    Report report = sum.report();
    setRollUpRecord(report, recordOf(sum));
    return report;
}

} // namespace gouji
