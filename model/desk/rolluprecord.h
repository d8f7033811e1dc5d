// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/desk/adjustment.h"

#include <QDateTime>
#include <QStringList>

#include <functional>
#include <vector>

namespace gouji {

class JsonStream;
struct Report;

/// A file that was given to a sum, as the sum remembers it.
struct RecordedInput
{
    QString file;
    QString body;
    QString digest;  ///< SHA-256 of its bytes
    QString leftOut; ///< why it did not count; empty: it did
    JsonObject unknown{};

    bool isCounted() const { return leftOut.isEmpty(); }

    friend bool operator==(const RecordedInput &, const RecordedInput &) = default;
};

/// What a sum was made of, so that it can be proved later: in the native file of the sum (`roll_up`), and in the desk file
/// where it was frozen.
struct RollUpRecord
{
    QDateTime time{}; ///< when it was frozen, UTC, whole seconds; invalid in the sum's own file
    QString form{};   ///< id of the form of `cells`
    std::vector<Adjustment> adjustments{};
    QStringList missing{}; ///< units that were due and sent nothing
    std::vector<RecordedInput> inputs{};
    QStringList cells{}; ///< the sums, parallel to the form's cells; none in the sum's own file, which has them itself
    JsonObject unknown{};

    friend bool operator==(const RollUpRecord &, const RollUpRecord &) = default;
};

/// The record as it stands in a file.
JsonObject toJson(const RollUpRecord &record);
JsonValue toJson(const RecordedInput &input);
/// What a report of a sum says that it was made of; nothing where it is none, or the record is damaged.
std::optional<RollUpRecord> rollUpRecordOf(const Report &report);
/// Puts the record into the report of the sum, in the place of any that is there.
void setRollUpRecord(Report &report, const RollUpRecord &record);

using TakeInput = std::function<void(const RecordedInput &input)>;
/// Writes the same, with its key, as the last member of a report that is written piece by piece. `head` has neither inputs
/// nor cells; `giveInputs` gives each input in turn.
void writeRollUpRecord(JsonStream &json, const RollUpRecord &head,
                       const std::function<void(const TakeInput &)> &giveInputs);

} // namespace gouji
