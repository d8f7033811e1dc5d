// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace gouji {

/// `gouji-cli merge`: the work of two people on one report put together, as `git` calls it too. Names the places that both
/// changed differently on standard error; the output holds ours there. ExitCode::Objection where there is one.
class MergeCommand : public Command
{
public:
    const char *name() const override { return "merge"; }
    const char *synopsis() const override;
    std::span<const OptionSpec> options() const override;
    ExitCode run(const Arguments &arguments, const CommandContext &context) const override;
};

} // namespace gouji
