// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/xlsx/workbook.h"

namespace gouji {

/// The parts of a workbook that say what it is and who made it.
inline constexpr QStringView appPart = u"docProps/app.xml";
inline constexpr QStringView corePart = u"docProps/core.xml";

/// The library says that Excel made the workbook. Programs believe the results of Excel's formulas and compute those of
/// others anew.
QByteArray appPartContent();

/// What it is. The library's own would hold a date that it turns into text by a function that is not safe in threads.
QByteArray corePartContent(const WorkbookFacts &facts);

} // namespace gouji
