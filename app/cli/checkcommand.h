// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace gouji {

/// `gouji-cli check`: puts reports to every check and prints the findings as text or JSON.
class CheckCommand : public Command
{
public:
    const char *name() const override { return "check"; }
    const char *synopsis() const override;
    std::span<const OptionSpec> options() const override;
    ExitCode run(const Arguments &arguments, const CommandContext &context) const override;
};

} // namespace gouji
