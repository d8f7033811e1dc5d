// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/checks/checkrun.h"

namespace gouji {

/// What a figure in prose may be: a figure of the tables, or a sum of some, with the words of the form for it.
struct Reading
{
    qint64 value = 0;
    QString name;
};
using Readings = std::vector<Reading>;

bool isAmong(const Readings &readings, qint64 value);
/// 171（本年新收）或172（本年新收加上年结转）.
QString readingList(const Readings &readings);

/// Whether the figure of a statement is a whole number, and not rounded: only such a one is compared.
bool isExact(const Statement &statement);

/// The paragraph that a sentence stands in, with links written out; the sentence's spans are those of this text.
QString paragraphOf(const Report &report, const Sentence &sentence);
/// The words of a place, with links written out.
QString wordsAt(const Report &report, const Sentence &sentence, TextSpan span);

/// A finding on words of a sentence; its first argument is what they say.
Finding &addAt(CheckRun &run, const char *wording, const Sentence &sentence, TextSpan span);

/// A figure in prose that none of the admissible readings explains: arguments are the words, the figure and the readings.
Finding &addFigure(CheckRun &run, const char *wording, const Sentence &sentence, const Statement &statement,
                   const Readings &readings);
/// Names the cells with these roles as those that a figure was compared with.
void addCells(Finding &finding, const FormTemplate &form, std::initializer_list<QStringView> roles);

} // namespace gouji
