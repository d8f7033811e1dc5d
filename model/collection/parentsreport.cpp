// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/collection/parentsreport.h"

#include "model/carryover/carryover.h"
#include "model/carryover/livingprose.h"
#include "model/collection/rolluprecording.h"

namespace gouji {
namespace {

/// What the list of units says of the body goes before what its report of last year said.
Facts factsOf(const Facts &listed, Facts carried)
{
    carried.body = listed.body;
    carried.year = listed.year;
    if (!listed.identityCode.isEmpty())
        carried.identityCode = listed.identityCode;
    if (listed.kind.value != BodyKind::Unknown)
        carried.kind = listed.kind;
    if (listed.level.value != BodyLevel::Unknown)
        carried.level = listed.level;
    return carried;
}

} // namespace

Report parentsReport(const RollUp &sum, const ParentsLastYear *lastYear)
{
    Report report = rolledUpReport(sum);
    if (lastYear) {
        Report carried = carryOver(lastYear->report, sum.order().form, {sum.order().year, true, lastYear->source});
        carried.facts = factsOf(report.facts, carried.facts);
        carried.cells = std::move(report.cells);
        carried.unknown = std::move(report.unknown);
        report = std::move(carried);
    } else if (!report.facts.body.isEmpty()) {
        report.closing = Closing{report.facts.body, {}, {}};
    }
    addLivingFigures(report, lastYear ? &lastYear->report : nullptr);
    return report;
}

} // namespace gouji
