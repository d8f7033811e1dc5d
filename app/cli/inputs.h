// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "model/formats/reportfile.h"
#include "model/report/report.h"
#include "model/support/result.h"

#include <QStringList>

namespace gouji {

/// The files that operands name: a folder stands for every file below it whose name looks like a report's, in the order of
/// their paths; `-` for standard input. A path that names nothing is passed through, for opening it to say so.
QStringList inputFiles(const QStringList &operands);

/// Opens one of them, as a format that was asked for or else by its content. Findings of reading are in the report.
Result<Report> openInput(const QString &file, const CommandContext &context, std::optional<FileFormat> format = {});

} // namespace gouji
