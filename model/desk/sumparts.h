// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/desk/keptsum.h"
#include "model/formats/native/partreader.h"
#include "model/formats/native/partwriter.h"

namespace gouji {

// What a desk file and the file of a sum say of sums, for PartWriter and PartReader; docs/desk.md and docs/rollup.md describe it.

template<>
inline Adjustment emptyPart<Adjustment>()
{
    return {*CellId::fromString(u"empty.cell"), 0, {}, {}};
}

template<>
inline constexpr bool standsOnOneLine<RollUpRecord> = false;

template<>
inline constexpr bool standsOnOneLine<KeptSum> = false;

inline void exchangeFigure(PartWriter &writer, const Adjustment &adjustment)
{
    writer.requiredText(u"by", adjustment.figure());
}

inline void exchangeFigure(PartReader &reader, Adjustment &adjustment)
{
    QString figure;
    reader.requiredText(u"by", figure);
    if (const std::optional<qint64> by = Adjustment::millionthsOf(figure))
        adjustment.millionths = *by;
    else
        reader.say(u"by", QStringLiteral("no figure"));
}

template<typename Archive>
void exchange(Archive &archive, PartOf<Adjustment> auto &adjustment)
{
    archive.cell(u"cell", adjustment.cell);
    exchangeFigure(archive, adjustment);
    archive.requiredText(u"reason", adjustment.reason);
}

template<typename Archive>
void exchange(Archive &archive, PartOf<RecordedInput> auto &input)
{
    archive.requiredText(u"file", input.file);
    archive.text(u"body", input.body);
    archive.text(u"digest", input.digest);
    archive.text(u"left_out", input.leftOut);
}

template<typename Archive>
void exchange(Archive &archive, PartOf<RollUpRecord> auto &record)
{
    archive.time(u"time", record.time);
    archive.text(u"form", record.form);
    archive.list(u"adjustments", record.adjustments);
    archive.texts(u"missing", record.missing);
    archive.list(u"inputs", record.inputs);
    archive.texts(u"cells", record.cells);
}

template<typename Archive>
void exchange(Archive &archive, PartOf<LeftOutUnit> auto &unit)
{
    archive.requiredText(u"unit", unit.unit);
    archive.text(u"reason", unit.reason);
}

template<typename Archive>
void exchange(Archive &archive, PartOf<KeptSum> auto &sum)
{
    archive.text(u"body", sum.body);
    archive.list(u"adjustments", sum.adjustments);
    archive.list(u"left_out", sum.leftOut);
    archive.part(u"frozen", sum.frozen);
}

} // namespace gouji
