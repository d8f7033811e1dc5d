// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace gouji {

/// `gouji-cli convert`: reads a report in any format there is a reader for and writes it in another.
class ConvertCommand : public Command
{
public:
    const char *name() const override { return "convert"; }
    const char *synopsis() const override;
    std::span<const OptionSpec> options() const override;
    bool needsFonts(const Arguments &arguments) const override;
    ExitCode run(const Arguments &arguments, const CommandContext &context) const override;
};

} // namespace gouji
