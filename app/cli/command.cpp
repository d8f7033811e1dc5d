// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include <QCoreApplication>

namespace gouji {

ExitCode Command::refuse(const QString &sentence, const CommandContext &context) const
{
    context.console.writeMessage(sentence);
    context.console.writeMessage(
        QCoreApplication::translate("Cli", "Usage: %1")
            .arg(QStringLiteral("gouji-cli %1 %2").arg(QString::fromUtf8(name()), QString::fromUtf8(synopsis()))));
    return ExitCode::Usage;
}

} // namespace gouji
