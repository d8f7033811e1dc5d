// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>

namespace gouji {

/// What gouji-cli answers to the shell. The highest that applies wins.
enum class ExitCode {
    Done = 0,       ///< nothing to object
    Objection = 1,  ///< done, and there is an error-level finding that no one accepted
    Usage = 2,      ///< wrong usage; the output exists and no --force
    Unreadable = 3, ///< an input is not readable as a report
    CannotWrite = 4 ///< an output could not be written
};

constexpr ExitCode worse(ExitCode a, ExitCode b)
{
    return std::max(a, b);
}

} // namespace gouji
