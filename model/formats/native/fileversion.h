// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace gouji {

/// The version in the head of a file of the program: `1.0`. A minor version adds keys and words; whatever else changes
/// makes a new major version.
struct FileVersion
{
    int major = 0;
    int minor = 0;

    /// Nothing where the text is no version, or would be written in another way: no signs, no leading zeros.
    static std::optional<FileVersion> fromString(const QString &text);
    QString toString() const;
};

} // namespace gouji
