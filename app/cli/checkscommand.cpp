// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/checkscommand.h"

#include "app/cli/severityname.h"
#include "model/checks/checkcatalogue.h"

namespace gouji {

const char *ChecksCommand::synopsis() const
{
    return "";
}

std::span<const OptionSpec> ChecksCommand::options() const
{
    return {};
}

ExitCode ChecksCommand::run(const Arguments &arguments, const CommandContext &context) const
{
    if (!arguments.operands().isEmpty())
        return refuse(QString(), context);
    QString lines;
    for (const CheckInfo &check : checkCatalogue())
        lines += QStringLiteral("%1\t%2\t%3\n").arg(check.id.toString(), severityName(check.severity), check.text());
    return context.console.writeData(lines.toUtf8());
}

} // namespace gouji
