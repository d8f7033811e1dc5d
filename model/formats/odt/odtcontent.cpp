// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/odt/odtcontent.h"

#include "model/formats/archive/zipreader.h"
#include "model/formats/odt/odtbodyreader.h"
#include "model/formats/odt/odtnames.h"

namespace gouji {

Result<VisibleContent> readOdtContent(const QByteArray &bytes)
{
    const Result<ZipReader> zip = ZipReader::open(bytes);
    if (!zip)
        return zip.error();
    const auto content = QStringLiteral("content.xml");
    if (!zip->part(QStringLiteral("mimetype")).startsWith(odt::mediaType.latin1()) || !zip->has(content))
        return damagedContainer(QStringLiteral("no text document"));
    return odt::BodyReader(zip->part(content)).read();
}

} // namespace gouji
