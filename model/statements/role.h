// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/statements/statement.h"

namespace gouji {

/// The words around a number in its clause, up to the numbers beside it.
struct Surroundings
{
    QStringView clause;
    QStringView before;
    QStringView after; ///< up to the next mark
    QStringView unit;
};

/// What a number says of requests, of reviews and suits, or of normative documents, by the words around it; none where
/// they do not tell. The readings are those of the catalogue of checks, "Numbers in prose".
std::optional<Role> roleOf(const Surroundings &words, Topic topic);

/// Whether the number counts only a part of the matter: one way in, one kind of applicant, one office.
bool isNarrow(const Surroundings &words, Topic topic);

} // namespace gouji
