// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/support/error.h"

#include <QtGlobal>

namespace gouji {

// What a table to be pasted may have at most; a table of the form has 28 rows and some 270 fields. Within these bounds
// reading and planning a paste stays far below what a person notices.
inline constexpr qsizetype longestMarkup = 4'000'000;  ///< characters of HTML; spreadsheets write some 100 a field
inline constexpr qsizetype longestTableText = 500'000; ///< of the tables alone, without what dresses them up
inline constexpr qsizetype longestTabbedText = 500'000;
inline constexpr int mostTags = 250'000; ///< of any kind; word processors write some ten a field
inline constexpr int mostTables = 50;
inline constexpr int mostFields = 5'000;
inline constexpr int mostRows = 1'000;
inline constexpr int mostColumns = 100;

/// For a table beyond these bounds: nothing of it is read.
Error tableTooLarge();

} // namespace gouji
