// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "model/formats/reportfile.h"
#include "model/formats/reportwalk.h"
#include "model/report/report.h"
#include "model/support/result.h"

#include <QStringList>

#include <optional>

namespace gouji {

/// The files that operands name: a folder stands for every file below it whose name looks like a report's, in the order of
/// their paths; a desk (`*.goujidesk`) for the drafts that count at it, in the order of its units; `-` for standard input. A path that names nothing is passed through, for opening it to say so.
QStringList inputFiles(const QStringList &operands);

/// The same one after the other, for so many that their names are better not held.
class InputFiles
{
public:
    explicit InputFiles(QStringList operands) : m_operands(std::move(operands)) {}

    /// Nothing where there is none left.
    std::optional<QString> next();

private:
    QStringList m_operands; ///< those that are left
    QStringList m_files;    ///< of the current one, where it is no folder
    std::optional<ReportWalk> m_walk;
};

/// Which of two readings counts where an export's text was changed after its data was put in.
enum class TakenReading { Embedded, Visible };

/// How inputs are read.
struct InputOptions
{
    std::optional<FileFormat> format; ///< none: by their content
    std::optional<TakenReading> take; ///< none: a file that says two things is ErrorCode::SaysTwoThings
};

/// The option of every command that reads reports.
inline constexpr OptionSpec takeOption{
    "take", "WHICH",
    QT_TRANSLATE_NOOP(
        "Cli", "embedded or visible: which counts where an export's text was changed after its data was put in")};

/// What the arguments say of it, and the sentence where they say it wrongly; else empty.
InputOptions inputOptions(const Arguments &arguments);
QString inputFault(const Arguments &arguments);

/// Opens one of them. Findings of reading are in the report.
Result<Report> openInput(const QString &file, const CommandContext &context, const InputOptions &options = {});

} // namespace gouji
