// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/desk/rolluprecord.h"

#include "model/desk/sumparts.h"
#include "model/formats/native/partreader.h"
#include "model/report/report.h"
#include "model/support/jsonstream.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace gouji {
namespace {

constexpr QStringView recordKey = u"roll_up";
constexpr QStringView inputsKey = u"inputs"; // as in sumparts.h

/// What a file says beyond its format comes back without its layout; so it is written without, and the same bytes come back.
/// Takes what it is given apart, so that a record of a hundred thousand files is never there twice.
JsonValue withoutLayout(JsonValue value)
{
    if (JsonArray *array = value.array()) {
        for (JsonValue &entry : *array)
            entry = withoutLayout(std::move(entry));
        return std::move(*array);
    }
    JsonObject *object = value.object();
    if (!object)
        return value;
    JsonObject plain;
    while (!object->isEmpty()) {
        const QString key = object->members().front().first;
        plain.append(key, withoutLayout(*object->take(key)));
    }
    return plain;
}

} // namespace

JsonObject toJson(const RollUpRecord &record)
{
    PartWriter writer(record.unknown);
    exchange(writer, record);
    return std::move(writer).finish();
}

JsonValue toJson(const RecordedInput &input)
{
    return PartWriter::value(input);
}

std::optional<RollUpRecord> rollUpRecordOf(const Report &report)
{
    const JsonValue *value = report.unknown.find(recordKey);
    if (!value)
        return std::nullopt;
    ReadingContext context{nullptr, false};
    const KeyPath top;
    RollUpRecord record;
    PartReader::read(*value, top, context, record);
    return context.fault.isEmpty() ? std::optional(std::move(record)) : std::nullopt;
}

void setRollUpRecord(Report &report, const RollUpRecord &record)
{
    report.unknown.take(recordKey);
    report.unknown.append(recordKey.toString(), withoutLayout(toJson(record)));
}

void writeRollUpRecord(JsonStream &json, const RollUpRecord &head,
                       const std::function<void(const TakeInput &)> &giveInputs)
{
    json.key(recordKey);
    json.beginObject();
    const JsonObject members = toJson(head);
    for (const auto &[key, value] : members.members()) {
        json.key(key);
        json.value(withoutLayout(value));
    }
    bool hasInputs = false;
    giveInputs([&](const RecordedInput &input) {
        if (!std::exchange(hasInputs, true)) {
            json.key(inputsKey);
            json.beginArray();
        }
        json.value(withoutLayout(toJson(input)));
    });
    if (hasInputs)
        json.endArray();
    json.endObject();
}

} // namespace gouji
