// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/schemacommand.h"

#include <QFile>

namespace gouji {

const char *SchemaCommand::synopsis() const
{
    return "";
}

std::span<const OptionSpec> SchemaCommand::options() const
{
    return {};
}

ExitCode SchemaCommand::run(const Arguments &arguments, const CommandContext &context) const
{
    if (!arguments.operands().isEmpty())
        return refuse(QString(), context);
    QFile schema(QStringLiteral(":/schema/gouji-1.schema.json"));
    const bool opened = schema.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return context.console.writeData(opened ? schema.readAll() : QByteArray());
}

} // namespace gouji
