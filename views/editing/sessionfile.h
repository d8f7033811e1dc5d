// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace gouji {

/// Where a report was read from or last saved to, and what stood there then; by the digest a change by somebody else is
/// noticed before it is overwritten. Both empty: never saved.
struct SessionFile
{
    QString path;
    QByteArray digest; ///< SHA-256 of the bytes, as contentDigest gives it

    friend bool operator==(const SessionFile &, const SessionFile &) = default;
};

} // namespace gouji
