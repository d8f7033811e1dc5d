// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace gouji {

// What stands beside and below the tables of an exported workbook. Written by the exporter, passed over when read back.

/// What a rule says of its figures: 相符, 不符 with the difference, 待填 where one is missing.
inline constexpr QStringView balancedVerdict = u"相符";
inline constexpr QStringView brokenVerdict = u"不符";
inline constexpr QStringView openVerdict = u"待填";
/// Above rules that differ from row to row, and before the line below all rules.
inline constexpr QStringView rulesLabel = u"勾稽关系";
inline constexpr QStringView summaryLabel = u"勾稽核对";

} // namespace gouji
