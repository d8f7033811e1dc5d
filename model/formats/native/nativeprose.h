// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/native/partreader.h"
#include "model/formats/native/partwriter.h"
#include "model/report/report.h"

namespace gouji {

// The prose of a report in the file. A block is {"runs": […]}, {"picture": caption, …} or {"rows": […]}; a run is a text or
// {"cell": id, "style": word}, and never holds the figure itself.

void exchangeBlocks(PartWriter &writer, QStringView key, const Blocks &blocks);
void exchangeBlocks(PartReader &reader, QStringView key, Blocks &blocks);

/// The texts of the sections by their ids; a section without any is left out.
void exchangeSections(PartWriter &writer, QStringView key, const Report &report);
void exchangeSections(PartReader &reader, QStringView key, Report &report);

template<>
inline constexpr bool standsOnOneLine<Closing> = false;

template<typename Archive>
void exchange(Archive &archive, PartOf<Closing> auto &closing)
{
    archive.text(u"body", closing.body);
    archive.text(u"date", closing.date);
}

} // namespace gouji
