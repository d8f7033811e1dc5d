// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/support/result.h"

#include <QByteArray>

#include <atomic>

namespace gouji {

/// What LibreOffice made of a file of an old format.
struct ConvertedFile
{
    bool isWorkbook = false; ///< an xlsx, else a docx
    QByteArray bytes;
};

/// Has an installed LibreOffice turn a .doc, .wps, .xls, .et or .rtf into docx or xlsx, as the content decides: without a window,
/// with a profile of its own that allows neither macros nor links to elsewhere, within a minute. The first run on a machine
/// takes some seconds. Any thread; blocks. ErrorCode::MissingProgram with the ways out, Damaged, ProgramFailed, Cancelled.
Result<ConvertedFile> convertWithOffice(const QByteArray &bytes, const std::atomic<bool> *cancelled = nullptr);

} // namespace gouji
