// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"

#include "model/support/streamedfile.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace gouji {
namespace {

// A device can be written to again and again; a folder is refused by the writer with its own words.
bool wouldReplace(const QString &target)
{
    const QFileInfo info(target);
    return info.isSymLink() || (info.exists() && info.isFile());
}

Result<Done> writePieces(const QString &target, const std::function<Result<Done>(const ByteTaker &)> &give)
{
    StreamedFile file(target);
    const Result<Done> given = give([&](QByteArrayView piece) { file.write(piece); });
    return given ? file.commit() : given;
}

} // namespace

ExitCode writeOutputFile(const QString &target, const std::function<Result<Done>(const ByteTaker &)> &give, bool force,
                         const CommandContext &context)
{
    if (!force && wouldReplace(target)) {
        context.console.writeMessage(
            QCoreApplication::translate("Cli", "%1 exists and was left as it is. Add --force to replace it.")
                .arg(target));
        return ExitCode::Usage;
    }
    const Result<Done> written = writePieces(target, give);
    if (written)
        return ExitCode::Done;
    context.console.writeError(target, written.error());
    return ExitCode::CannotWrite;
}

ExitCode writeOutput(const QString &target, const QByteArray &bytes, bool force, const CommandContext &context)
{
    if (target.isEmpty() || target == u"-")
        return context.console.writeData(bytes);
    const auto give = [&](const ByteTaker &take) -> Result<Done> {
        take(bytes);
        return Done();
    };
    return writeOutputFile(target, give, force, context);
}

} // namespace gouji
