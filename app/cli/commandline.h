// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include <QStringList>

#include <memory>
#include <vector>

namespace gouji {

/// Finds the command that the words name and runs it; --help, --version and --lang stand with any of them.
class CommandLine
{
public:
    explicit CommandLine(Console &console);
    ~CommandLine();

    /// Whether the words ask for something that needs a QGuiApplication for its fonts. May be asked before there is any
    /// application; `words` without the program's name.
    bool needsFonts(QStringList words) const;
    int run(QStringList words);

private:
    const Command *find(const QString &name) const;
    ExitCode runIn(const Command &command, const Arguments &arguments, bool languageChosen);
    ExitCode dispatch(const QStringList &words, bool languageChosen);
    QString usage() const;
    QString usage(const Command &command) const;

    Console &m_console;
    std::vector<std::unique_ptr<Command>> m_commands;
};

} // namespace gouji
