// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "model/support/bytetaker.h"
#include "model/support/result.h"

namespace gouji {

/// Writes a command's result: to standard output for `-` or no name, else to a file that is complete or absent. Refuses
/// a target that exists unless `force`.
ExitCode writeOutput(const QString &target, const QByteArray &bytes, bool force, const CommandContext &context);

/// The same to a file, piece by piece as `give` gives it, which says in the end whether it gave all.
ExitCode writeOutputFile(const QString &target, const std::function<Result<Done>(const ByteTaker &)> &give, bool force,
                         const CommandContext &context);

} // namespace gouji
