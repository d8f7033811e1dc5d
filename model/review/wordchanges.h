// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace gouji {

/// A stretch of two versions of a text.
struct WordChange
{
    enum class Kind { Kept, Removed, Added };

    Kind kind = Kind::Kept;
    QString text;

    friend bool operator==(const WordChange &, const WordChange &) = default;
};

/// What became of a text, as stretches in reading order: what was kept and removed makes the one before, what was kept and
/// added the one after. A number is kept or changed as a whole, and so is a word in letters; a character alone between two
/// changes counts as changed, which reads better.
std::vector<WordChange> wordChanges(const QString &before, const QString &after);

} // namespace gouji
