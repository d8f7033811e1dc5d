// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace gouji {

/// A stretch of a text, in UTF-16 units.
struct TextSpan
{
    qsizetype start = 0;
    qsizetype length = 0;

    qsizetype end() const { return start + length; }
    QStringView in(QStringView text) const { return text.sliced(start, length); }

    friend bool operator==(const TextSpan &, const TextSpan &) = default;
};

} // namespace gouji
