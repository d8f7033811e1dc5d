// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/report.h"

#include <QStringList>

namespace gouji {

/// What an item of the checklist begins with.
inline constexpr QStringView checklistLead = u"上年问题：";

/// The sub-headings of the first level （一）（二）… that stand in the blocks, in their order, without the text that runs on
/// behind them.
QStringList subHeadings(const Blocks &blocks, const Report &report);

/// What last year's section five calls a problem, each without its number and its final stop: what is listed by 一是 二是,
/// else sentence by sentence. What introduces the list and all that comes after the measures begin is left out. A guess
/// by habit of writing; a person goes through it.
QStringList lastYearsProblems(const Report &lastYear);

} // namespace gouji
