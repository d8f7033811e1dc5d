// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/support/result.h"

#include <QByteArray>

#include <vector>

namespace gouji {

/// Writes a zip container into memory: parts in the order in which they came, all with the same date, so that the same
/// parts give the same bytes wherever and whenever they are written. Not for parts beyond what memory holds.
class ZipWriter
{
public:
    enum class Storing { Deflated, AsIs };

    /// The name is a path with slashes, in ASCII, and new.
    void add(const QByteArray &name, const QByteArray &bytes, Storing storing = Storing::Deflated);

    /// The container with all parts. ErrorCode::CannotWrite: no memory left.
    Result<QByteArray> finished() const;

private:
    struct Part
    {
        QByteArray name;
        QByteArray bytes;
        Storing storing;
    };

    std::vector<Part> m_parts;
};

} // namespace gouji
