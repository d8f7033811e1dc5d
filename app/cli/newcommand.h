// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace gouji {

/// `gouji-cli new`: an empty report of a body and year, its totals following their parts.
class NewCommand : public Command
{
public:
    const char *name() const override { return "new"; }
    const char *synopsis() const override;
    std::span<const OptionSpec> options() const override;
    ExitCode run(const Arguments &arguments, const CommandContext &context) const override;
};

} // namespace gouji
