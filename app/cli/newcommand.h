// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "model/report/report.h"

namespace gouji {

/// `gouji-cli new`: an empty report of a body and year, or one begun from last year's; its totals follow their parts.
class NewCommand : public Command
{
public:
    const char *name() const override { return "new"; }
    const char *synopsis() const override;
    std::span<const OptionSpec> options() const override;
    ExitCode run(const Arguments &arguments, const CommandContext &context) const override;

private:
    ExitCode make(const Arguments &arguments, const Report *lastYear, const LastYearReference &source,
                  const CommandContext &context) const;
};

} // namespace gouji
