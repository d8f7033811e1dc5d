// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/odt/odtsource.h"

#include "model/formats/odt/odtflow.h"

namespace gouji {

Result<SourceOutline> readOdtSource(const QByteArray &bytes)
{
    const Result<ZipReader> zip = ZipReader::open(bytes);
    if (!zip)
        return zip.error();
    if (!zip->has(QStringLiteral("content.xml")))
        return damagedContainer(QStringLiteral("no text document"));
    SourceFlow flow;
    odt::FlowReader reader(*zip, flow);
    const Result<Done> done = reader.read();
    if (!done)
        return done.error();
    flow.setComments(reader.takeComments());
    return flow.finished();
}

} // namespace gouji
