// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>

namespace gouji {

/// The bytes of a text file as text, and how they were read.
struct DecodedText
{
    QString text;           ///< lines end with LF; no byte-order mark
    QString encoding;       ///< UTF-8, UTF-16LE, UTF-16BE, GB18030
    bool isGuessed = false; ///< neither a mark nor valid UTF-8 told (IM-07)
    bool hadMark = false;   ///< a byte-order mark stood in front
    int replaced = 0;       ///< places that are no character in that encoding, each now U+FFFD (IM-07)
    bool isBinary = false;  ///< no text at all; `text` is empty
};

/// Tells UTF-8 (with or without a mark), UTF-16 (either order, with or without) and GB18030 apart by their bytes.
DecodedText decodeText(const QByteArray &bytes);
/// The same text in pieces of whole lines, for tables so long that it is better not held; false: no text at all, and nothing
/// was given.
bool decodeText(const QByteArray &bytes, const std::function<void(QStringView piece)> &take);

} // namespace gouji
