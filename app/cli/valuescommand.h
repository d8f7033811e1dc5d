// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace gouji {

/// `gouji-cli values`: the cells of one report as lines of id and value, or of many as one row a report.
class ValuesCommand : public Command
{
public:
    const char *name() const override { return "values"; }
    const char *synopsis() const override;
    std::span<const OptionSpec> options() const override;
    ExitCode run(const Arguments &arguments, const CommandContext &context) const override;
};

} // namespace gouji
