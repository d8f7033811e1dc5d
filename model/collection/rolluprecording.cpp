// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/collection/rolluprecording.h"

#include "model/formats/native/nativewriter.h"
#include "model/support/jsonstream.h"

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

RecordedInput recordedInput(const RollUpInput &input)
{
    return {input.file, input.body, input.digest, reasonOf(input)};
}

RollUpRecord recordWithoutInputs(const RollUp &sum)
{
    RollUpRecord record;
    record.adjustments = sum.adjustments();
    for (const int unit : sum.missing())
        record.missing.append(sum.order().units->unit(unit).name);
    return record;
}

RollUpRecord recordOf(const RollUp &sum)
{
    RollUpRecord record = recordWithoutInputs(sum);
    record.inputs.reserve(sum.inputs().size());
    for (const RollUpInput &input : sum.inputs())
        record.inputs.push_back(recordedInput(input));
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

void writeRolledUpReport(const RollUp &sum, const FormLibrary &forms, const ByteTaker &take)
{
    JsonStream json(take);
    json.beginObject();
    const JsonObject report = nativeObject(sum.report(), forms);
    for (const auto &[key, value] : report.members()) {
        json.key(key);
        json.value(value);
    }
    writeRollUpRecord(json, recordWithoutInputs(sum), [&](const TakeInput &takeInput) {
        for (const RollUpInput &input : sum.inputs())
            takeInput(recordedInput(input));
    });
    json.endObject();
    json.finish();
}

} // namespace gouji
