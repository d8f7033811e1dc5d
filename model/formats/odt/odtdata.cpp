// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/odt/odtdata.h"

#include "model/formats/archive/carrieditem.h"
#include "model/formats/archive/zipreader.h"
#include "model/formats/odt/odtnames.h"

namespace gouji {

std::optional<CarriedData> readOdtData(const QByteArray &bytes)
{
    const Result<ZipReader> zip = ZipReader::open(bytes);
    return zip ? readCarriedItem(zip->part(odt::dataPath)) : std::nullopt;
}

} // namespace gouji
