// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/support/result.h"

#include <QByteArray>
#include <QStringList>

#include <functional>
#include <vector>

namespace gouji {

/// The rows of a table that a spreadsheet or a person saved as text: UTF-8, UTF-16 or GB18030, fields apart by commas,
/// semicolons or tabs (whichever the first line has most of), quoted where they hold such or a line break. Forgiving: a
/// quote inside an unquoted field is a character, and the last line may lack its end. ErrorCode::NotAReport where it is no
/// text, Damaged where a quote never ends. For files of our own there is readCsv().
Result<std::vector<QStringList>> readSeparatedText(const QByteArray &bytes);
/// The same row by row, for tables so long that they are better not held. Rows may have been given where an error comes.
Result<Done> readSeparatedText(const QByteArray &bytes, const std::function<void(const QStringList &row)> &takeRow);

} // namespace gouji
