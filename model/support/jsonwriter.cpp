// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/support/jsonwriter.h"

#include "model/support/jsonstream.h"

namespace gouji {

QByteArray JsonWriter::write(const JsonValue &value)
{
    QByteArray bytes;
    JsonStream stream([&](QByteArrayView piece) { bytes.append(piece); });
    stream.value(value);
    stream.finish();
    return bytes;
}

} // namespace gouji
