// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace gouji {

/// Writes a command's result: to standard output for `-` or no name, else to a file that is complete or absent. Refuses
/// a target that exists unless `force`.
ExitCode writeOutput(const QString &target, const QByteArray &bytes, bool force, const CommandContext &context);

} // namespace gouji
