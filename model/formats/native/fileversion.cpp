// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/native/fileversion.h"

#include <QStringList>

namespace gouji {

std::optional<FileVersion> FileVersion::fromString(const QString &text)
{
    const QStringList parts = text.split(u'.');
    if (parts.size() != 2)
        return std::nullopt;
    bool isMajor = false;
    bool isMinor = false;
    const FileVersion version{parts[0].toUShort(&isMajor), parts[1].toUShort(&isMinor)};
    return isMajor && isMinor && version.toString() == text ? std::optional(version) : std::nullopt;
}

QString FileVersion::toString() const
{
    return QStringLiteral("%1.%2").arg(major).arg(minor);
}

} // namespace gouji
