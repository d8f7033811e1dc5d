// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/checkresult.h"
#include "app/cli/inputs.h"
#include "app/cli/lastyearinputs.h"

namespace gouji {

/// Everything that checking a file needs beside the file. Not owned; read from several threads at once.
struct CheckingTools
{
    const CommandContext &context;
    const CheckFormat &format;
    const CheckOptions &options;
    const InputOptions &input;
    const LastYears *lastYears = nullptr; ///< null: nothing is compared
};

/// Checks files, so many at the same time; what comes back stands in their order, and so do the messages it gives to
/// standard error while it goes on.
std::vector<CheckedFile> checkFiles(const QStringList &files, const CheckingTools &tools, int jobs);

} // namespace gouji
