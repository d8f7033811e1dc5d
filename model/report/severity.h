// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace gouji {

/// How much a finding weighs. The order is the order of lists: the heaviest first.
enum class Severity {
    Error,            ///< 须改正: blocks the ready state
    NeedsExplanation, ///< 须说明: an error until a person records a reason (`error*` in the catalogue)
    Warning,          ///< 请核实
    Hint              ///< 提示
};

constexpr bool blocksReady(Severity severity)
{
    return severity == Severity::Error || severity == Severity::NeedsExplanation;
}

} // namespace gouji
