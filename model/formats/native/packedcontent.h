// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/report.h"
#include "model/support/result.h"
#include "model/template/formlibrary.h"

namespace gouji {

/// What a report says, without the notes of people, small enough to travel inside another version of it: the native file,
/// compressed, in letters. The same content gives the same letters.
QString packedContent(const Report &report, const FormLibrary &forms);

/// ErrorCode::Damaged where it is none; TooLarge where it would become more than any report is.
Result<Report> unpackedContent(const QString &packed, const FormLibrary &forms);

} // namespace gouji
