// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace gouji {

/// `gouji-cli diff`: in what two reports differ for those who read them, whatever files they are in. What is noted beside
/// the figures does not count. ExitCode::Objection where they differ.
class DiffCommand : public Command
{
public:
    const char *name() const override { return "diff"; }
    const char *synopsis() const override;
    std::span<const OptionSpec> options() const override;
    ExitCode run(const Arguments &arguments, const CommandContext &context) const override;
};

} // namespace gouji
