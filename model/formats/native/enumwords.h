// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/block.h"
#include "model/report/facts.h"
#include "model/report/proposal.h"
#include "model/report/review.h"
#include "model/report/severity.h"

#include <array>

namespace gouji {

/// The words of an enumeration in the native file, at the place of its value. Part of the format: words may be added,
/// none changes its meaning. resources/schema lists them too; a test compares.
template<typename Enum>
inline constexpr std::array<QStringView, 0> enumWords{};

template<>
inline constexpr std::array<QStringView, 3> enumWords<LinkStyle>{u"digits", u"chinese", u"ten_thousands"};

template<>
inline constexpr std::array<QStringView, 5> enumWords<BodyKind>{u"unknown", u"government", u"department", u"township",
                                                                u"other"};

template<>
inline constexpr std::array<QStringView, 6> enumWords<BodyLevel>{u"unknown", u"state",  u"province",
                                                                 u"city",    u"county", u"township"};

template<>
inline constexpr std::array<QStringView, 5> enumWords<ReportState>{u"draft", u"submitted", u"returned", u"cleared",
                                                                   u"published"};

template<>
inline constexpr std::array<QStringView, 3> enumWords<ThreadStatus>{u"open", u"answered", u"closed"};

template<>
inline constexpr std::array<QStringView, 4> enumWords<Severity>{u"error", u"needs_explanation", u"warning", u"hint"};

template<>
inline constexpr std::array<QStringView, 8> enumWords<ProposalKind>{
    u"one_cell",      u"digits_swapped", u"digit_lost",   u"digit_doubled",
    u"cells_swapped", u"neighbour_cell", u"run_together", u"row_cut"};

} // namespace gouji
