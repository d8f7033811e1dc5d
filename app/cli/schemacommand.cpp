// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/schemacommand.h"

#include <QFile>

namespace gouji {

const char *SchemaCommand::synopsis() const
{
    return "[form|office]";
}

std::span<const OptionSpec> SchemaCommand::options() const
{
    return {};
}

ExitCode SchemaCommand::run(const Arguments &arguments, const CommandContext &context) const
{
    const QString of = arguments.operands().value(0);
    if (arguments.operands().size() > 1 || (!of.isEmpty() && of != u"form" && of != u"office"))
        return refuse(QString(), context);
    const QString name = of.isEmpty() ? QStringLiteral("gouji") : QStringLiteral("gouji-") + of;
    QFile schema(QStringLiteral(":/schema/%1-1.schema.json").arg(name));
    const bool opened = schema.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return context.console.writeData(opened ? schema.readAll() : QByteArray());
}

} // namespace gouji
