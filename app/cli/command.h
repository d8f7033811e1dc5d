// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/console.h"
#include "app/office/officepack.h"
#include "model/template/formlibrary.h"

namespace gouji {

/// What every command may use.
struct CommandContext
{
    const FormLibrary &forms;
    Console &console;
    bool languageChosen = false;        ///< --lang was given
    const OfficePack *office = nullptr; ///< of --office; null: not given
};

/// Has reports read and checked as an office does that imported the pack: its forms, for `check` its words and checks as well.
/// CommandLine reads the file.
inline constexpr OptionSpec officeOption{
    "office", "FILE",
    QT_TRANSLATE_NOOP("Cli", "an office pack: its forms, and for check its words and choice of checks")};

/// One command of gouji-cli. Knows its options and its work; streams and exit codes are those of docs/command-line.md.
class Command
{
public:
    virtual ~Command() = default;

    virtual const char *name() const = 0;
    /// The line after the name in the usage: operands and options in the order of the documentation.
    virtual const char *synopsis() const = 0;
    virtual std::span<const OptionSpec> options() const = 0;
    /// Whether with these arguments it lays out pages, for which the system's fonts are looked up.
    virtual bool needsFonts(const Arguments &) const { return false; }
    virtual ExitCode run(const Arguments &arguments, const CommandContext &context) const = 0;

protected:
    /// Says what does not fit and answers ExitCode::Usage.
    ExitCode refuse(const QString &sentence, const CommandContext &context) const;
};

} // namespace gouji
