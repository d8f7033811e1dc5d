// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/support/result.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace gouji {

/// The rows of a text as CsvWriter writes it. Strict: what has no byte-order mark, is no UTF-8, ends in the middle of a
/// field or puts anything behind a closing quote is ErrorCode::Damaged. Not for tables that people bring along.
Result<std::vector<QStringList>> readCsv(const QByteArray &bytes);

} // namespace gouji
