// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/checks/wordlists.h"

namespace gouji {

/// An office's own words, which it writes into a plain text file: one entry a line below a heading in square brackets,
/// # begins a remark. docs/checks.md describes it.
///
///     [严重错误]        wrong → right
///     [易混词]          wrong → right
///     [文件]            title → number、number
///     [外文]            a foreign word that may stand
///     [允许]            a word of the program's lists that is right here
///     [公开用语]        a word of disclosure
///     [惯用表述]        a set phrase that does not count where texts are compared
///
/// They are added to the program's own; an entry for the same wrong word or title takes the place of the program's.
Result<WordLists> withOfficeWords(const WordLists &own, const QByteArray &file);

/// The same from a file; the error names it, and the line where one is at fault.
Result<WordLists> readOfficeWords(const QString &path);

/// What a file of an office's words looks like to begin with: every heading, and what goes below it, as remarks.
QByteArray emptyOfficeWords();

} // namespace gouji
