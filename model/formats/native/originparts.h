// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/native/nativevalues.h"
#include "model/formats/native/partreader.h"
#include "model/report/importorigin.h"

namespace gouji {

// Where a report came from and what reading it had to say: its parts in the file; for PartWriter and PartReader.

template<>
inline constexpr bool standsOnOneLine<Finding> = false;
template<>
inline constexpr bool standsOnOneLine<ImportOrigin> = false;

template<>
inline CellChange emptyPart<CellChange>()
{
    return {placeholderCell(), {}};
}

template<typename Archive>
void exchange(Archive &archive, PartOf<SourcePlace> auto &place)
{
    archive.number(u"line", place.line);
    archive.number(u"page", place.page);
    archive.text(u"coordinates", place.coordinates);
}

template<typename Archive>
void exchange(Archive &archive, PartOf<TextPlace> auto &place)
{
    archive.number(u"block", place.block);
    archive.number(u"start", place.start);
    archive.number(u"length", place.length);
}

template<typename Archive>
void exchange(Archive &archive, PartOf<CellChange> auto &change)
{
    archive.cell(u"cell", change.cell);
    exchangeValue(archive, change.cell, change.value);
}

template<typename Archive>
void exchange(Archive &archive, PartOf<Proposal> auto &proposal)
{
    archive.word(u"kind", proposal.kind);
    archive.list(u"changes", proposal.changes);
}

template<typename Archive>
void exchange(Archive &archive, PartOf<Finding> auto &finding)
{
    archive.check(u"check", finding.check);
    archive.word(u"severity", finding.severity);
    archive.text(u"wording", finding.wording);
    archive.texts(u"arguments", finding.arguments);
    archive.checks(u"also", finding.also);
    archive.text(u"section", finding.section);
    archive.cells(u"cells", finding.cells);
    archive.list(u"places", finding.places);
    archive.text(u"expected", finding.expected);
    archive.text(u"actual", finding.actual);
    archive.list(u"proposals", finding.proposals);
    archive.list(u"sources", finding.sources);
}

template<typename Archive>
void exchange(Archive &archive, PartOf<LeftoverRow> auto &row)
{
    archive.text(u"section", row.section);
    archive.text(u"text", row.text);
    archive.part(u"source", row.source);
}

void exchangeProvenance(PartWriter &writer, const ImportOrigin &origin);
void exchangeProvenance(PartReader &reader, ImportOrigin &origin);

template<typename Archive>
void exchange(Archive &archive, PartOf<ImportOrigin> auto &origin)
{
    archive.text(u"file", origin.fileName);
    archive.text(u"format", origin.format);
    archive.text(u"encoding", origin.encoding);
    exchangeProvenance(archive, origin);
    archive.list(u"findings", origin.findings);
    archive.list(u"leftovers", origin.leftovers);
}

} // namespace gouji
