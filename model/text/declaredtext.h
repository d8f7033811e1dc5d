// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/text/textdecoder.h"

namespace gouji {

/// The bytes of a file that says itself in which encoding it is written, as web pages do, as text.
struct DeclaredText
{
    DecodedText decoded;
    bool isContradicted = false; ///< the bytes are in another encoding than the file says
};

/// Decodes by the byte-order mark, else as UTF-8 where the bytes are that, else as the file says (`gb2312`, `big5`; read by
/// the larger set that includes it) where nearly all of them are characters, else by what the bytes look like. Pages often
/// say what their template said, so that the bytes win. `declared` may be empty.
DeclaredText decodeDeclared(const QByteArray &bytes, const QByteArray &declared);

} // namespace gouji
