// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/native/partwriter.h"

namespace gouji {

// What the facts of a report consist of in the file, in its order; for PartWriter and PartReader.

template<>
inline constexpr bool standsOnOneLine<Facts> = false;

template<typename Archive>
void exchange(Archive &archive, PartOf<HandIn> auto &handIn)
{
    archive.date(u"due", handIn.due);
    archive.date(u"first", handIn.first);
    archive.date(u"latest", handIn.latest);
}

template<typename Archive>
void exchange(Archive &archive, PartOf<Publication> auto &publication)
{
    archive.date(u"date", publication.date);
    archive.text(u"address", publication.address);
    archive.text(u"file", publication.file);
    archive.text(u"digest", publication.digest);
}

template<typename Archive>
void exchange(Archive &archive, PartOf<LastYearReference> auto &reference)
{
    archive.text(u"file", reference.file);
    archive.text(u"digest", reference.digest);
}

template<typename Archive>
void exchange(Archive &archive, PartOf<Facts> auto &facts)
{
    archive.text(u"body", facts.body);
    archive.texts(u"aliases", facts.aliases);
    archive.text(u"identity_code", facts.identityCode);
    archive.optionalWord(u"kind", facts.kind.value);
    archive.flag(u"kind_inferred", facts.kind.inferred);
    archive.optionalWord(u"level", facts.level.value);
    archive.flag(u"level_inferred", facts.level.inferred);
    archive.stated(u"rule_making_power", facts.ruleMakingPowerStated, facts.hasRuleMakingPower);
    archive.number(u"year", facts.year);
    archive.text(u"title_as_found", facts.titleAsFound);
    archive.optionalWord(u"state", facts.state);
    archive.part(u"hand_in", facts.handIn);
    archive.part(u"publication", facts.publication);
}

} // namespace gouji
