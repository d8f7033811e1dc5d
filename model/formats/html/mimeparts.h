// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <vector>

namespace gouji {

/// A part of a MIME message, decoded from quoted-printable or base64.
struct MimePart
{
    QByteArray type; ///< `text/html`, in small letters
    QByteArray charset;
    QByteArray location; ///< Content-Location
    QByteArray id;       ///< Content-ID without its brackets
    QByteArray content;
};

/// The parts of a message that is one part or several (multipart/related, also one in another), in their order. What has
/// no end ends with the message. Bounded in parts and depth; what goes beyond is passed over.
std::vector<MimePart> mimeParts(const QByteArray &message);

} // namespace gouji
