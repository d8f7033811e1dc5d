// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/desk/desk.h"
#include "model/support/result.h"

namespace gouji {

inline constexpr qint64 largestDeskFile = 64 * 1024 * 1024;

/// A desk file (`*.goujidesk`): JSON like the native file, one unit a line, the same content the same bytes.
QByteArray writeDesk(const Desk &desk);

/// ErrorCode::NotAReport, Damaged, NewerVersion or TooLarge. Keys that this version does not know are kept. Units of one
/// name or code are read; UnitList says what is wrong with them.
Result<Desk> readDesk(QByteArrayView bytes);

} // namespace gouji
