// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/archive/zipreader.h"
#include "model/formats/archive/zipwriter.h"

namespace gouji::test {

/// A zip container in which words of a part were replaced, once; empty where they do not stand there.
inline QByteArray withEditedPart(const QByteArray &container, const QString &part, const QByteArray &before,
                                 const QByteArray &after)
{
    const Result<ZipReader> parts = ZipReader::open(container);
    if (!parts || !parts->part(part).contains(before))
        return {};
    ZipWriter writer;
    for (const QString &name : parts->names()) {
        QByteArray bytes = parts->part(name);
        if (name == part)
            bytes.replace(bytes.indexOf(before), before.size(), after);
        writer.add(name.toLatin1(), bytes,
                   name == u"mimetype" ? ZipWriter::Storing::AsIs : ZipWriter::Storing::Deflated);
    }
    const Result<QByteArray> bytes = writer.finished();
    return bytes ? *bytes : QByteArray();
}

} // namespace gouji::test
