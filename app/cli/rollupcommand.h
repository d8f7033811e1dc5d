// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace gouji {

/// `gouji-cli rollup`: the sum of many units' reports as the report of the body above them, with an account of every file.
/// ExitCode::Objection where an input was left out or a child's figures are wrong.
class RollUpCommand : public Command
{
public:
    const char *name() const override { return "rollup"; }
    const char *synopsis() const override;
    std::span<const OptionSpec> options() const override;
    ExitCode run(const Arguments &arguments, const CommandContext &context) const override;
};

} // namespace gouji
