// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/native/originparts.h"

namespace gouji {
namespace {

constexpr QStringView key = u"provenance";

} // namespace

void exchangeProvenance(PartWriter &writer, const ImportOrigin &origin)
{
    JsonObject places;
    for (const auto &[cell, place] : origin.provenance)
        places.append(cell.toString(), PartWriter::value(place));
    for (const auto &[name, value] : origin.unknownProvenance.members())
        places.append(name, value);
    if (!places.isEmpty())
        writer.put(key, std::move(places));
}

void exchangeProvenance(PartReader &reader, ImportOrigin &origin)
{
    const KeyPath path{&reader.path(), key};
    const JsonObject places = reader.takeObject(key);
    for (const auto &[name, value] : places.members()) {
        if (const std::optional<CellId> cell = CellId::fromString(name))
            PartReader::read(value, {&path, name}, reader.context(), origin.provenance[*cell]);
        else
            origin.unknownProvenance.append(name, value);
    }
}

} // namespace gouji
