// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/support/result.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>

namespace gouji {

// What a container may have at most. A report's has some ten parts and 100 KB; these bounds keep a hostile one from
// filling the memory.
inline constexpr int mostParts = 1'000;
inline constexpr qint64 largestPart = 64 * 1024 * 1024;
inline constexpr qint64 largestContainer = 128 * 1024 * 1024; ///< all parts together

/// The parts of a zip container by their names. Reads all of it once and holds no file. Refuses as ErrorCode::Damaged what
/// is cut off, locked by a password, has two parts of one name or a part whose name leads out of the container; as
/// ErrorCode::TooLarge what goes beyond the bounds, by what the container says before anything is inflated.
class ZipReader
{
public:
    static Result<ZipReader> open(const QByteArray &container);

    /// In the order of the container.
    const QStringList &names() const { return m_names; }
    bool has(const QString &name) const { return m_parts.contains(name); }
    /// Empty where there is no such part.
    QByteArray part(const QString &name) const { return m_parts.value(name); }

private:
    QStringList m_names;
    QHash<QString, QByteArray> m_parts;
};

/// For a container, or a part of one, that breaks its format.
Error damagedContainer(const QString &detail);

/// For one that goes beyond the bounds, or a part that goes beyond others.
Error tooLargeContainer();

} // namespace gouji
