// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/desk/desk.h"
#include "model/desk/sumparts.h"

namespace gouji {

// The desk file as a whole, for PartWriter and PartReader; docs/desk.md describes it.

template<>
inline constexpr std::array<QStringView, 3> enumWords<DecisionKind>{u"returned", u"cleared", u"published"};

template<>
inline constexpr bool standsOnOneLine<UnitYear> = false;

template<typename Archive>
void exchange(Archive &archive, PartOf<Unit> auto &unit)
{
    archive.requiredText(u"name", unit.name);
    archive.texts(u"aliases", unit.aliases);
    archive.texts(u"former_names", unit.formerNames);
    archive.texts(u"merged_from", unit.mergedFrom);
    archive.text(u"identity_code", unit.identityCode);
    archive.optionalWord(u"kind", unit.kind);
    archive.optionalWord(u"level", unit.level);
    archive.text(u"area", unit.area);
    archive.text(u"parent", unit.parent);
    archive.text(u"contact", unit.contact);
    archive.flag(u"left_out", unit.isLeftOut);
    archive.text(u"why_left_out", unit.whyLeftOut);
}

template<typename Archive>
void exchange(Archive &archive, PartOf<Delivery> auto &delivery)
{
    archive.requiredText(u"file", delivery.file);
    archive.text(u"digest", delivery.digest);
    archive.time(u"arrived", delivery.arrived);
    archive.text(u"review", delivery.review);
}

template<typename Archive>
void exchange(Archive &archive, PartOf<Decision> auto &decision)
{
    archive.word(u"kind", decision.kind);
    archive.text(u"digest", decision.digest);
    archive.time(u"time", decision.time);
    archive.text(u"by", decision.by);
    archive.text(u"reason", decision.reason);
    archive.date(u"due", decision.due);
    archive.texts(u"letters", decision.letters);
    archive.date(u"date", decision.date);
    archive.text(u"address", decision.address);
    archive.time(u"verified", decision.verified);
    archive.number(u"differences", decision.differences);
}

template<typename Archive>
void exchange(Archive &archive, PartOf<UnitYear> auto &year)
{
    archive.requiredText(u"unit", year.unit);
    archive.list(u"deliveries", year.deliveries);
    archive.text(u"chosen", year.chosen);
    archive.list(u"decisions", year.decisions);
    archive.text(u"seen", year.seen);
}

template<typename Archive>
void exchange(Archive &archive, PartOf<PlacedFile> auto &file)
{
    archive.requiredText(u"digest", file.digest);
    archive.text(u"unit", file.unit);
}

template<typename Archive>
void exchange(Archive &archive, PartOf<Desk> auto &desk)
{
    archive.text(u"office", desk.office);
    archive.number(u"year", desk.year);
    archive.date(u"due", desk.due);
    archive.text(u"last_year", desk.lastYear);
    archive.list(u"units", desk.units);
    archive.list(u"unit_years", desk.unitYears);
    archive.list(u"placed_files", desk.placedFiles);
    archive.list(u"sums", desk.sums);
}

} // namespace gouji
