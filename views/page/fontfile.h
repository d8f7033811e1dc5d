// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace gouji {

/// Where an installed face lies on disk.
struct FontFile
{
    QByteArray path;    ///< in the encoding of the file system
    unsigned index = 0; ///< of the face in a collection
};

/// Asks fontconfig, where there is one, for the file of a face, so that it can be mapped instead of read: the complete
/// Chinese fonts have 20 MB each. Nothing where it is not known; the face is then read table by table.
std::optional<FontFile> fontFileOf(const QString &family, bool isBold);

} // namespace gouji
