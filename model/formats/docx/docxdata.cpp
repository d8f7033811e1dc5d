// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/docx/docxdata.h"

#include "model/formats/archive/carrieditem.h"
#include "model/formats/archive/zipreader.h"

namespace gouji {

std::optional<CarriedData> readDocxData(const QByteArray &bytes)
{
    const Result<ZipReader> zip = ZipReader::open(bytes);
    if (!zip)
        return std::nullopt;
    for (const QString &name : zip->names()) {
        if (!name.startsWith(u"customXml/item")) // Word numbers them anew when it saves
            continue;
        if (std::optional<CarriedData> data = readCarriedItem(zip->part(name)))
            return data;
    }
    return std::nullopt;
}

} // namespace gouji
