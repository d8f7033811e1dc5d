// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/source/sourceoutline.h"
#include "model/report/report.h"
#include "model/support/result.h"
#include "model/template/formlibrary.h"

#include <optional>

namespace gouji {

/// A docx or ODT that was sent and came back: what it shows now, and the report it was made from, which it carries. None,
/// where the data is gone, cannot be read, or is not that of what was shown when it was sent (its digest): then the
/// person has to say from which file it was sent.
struct ReturnedFile
{
    Report shown;
    SourceOutline source; ///< with the recorded changes
    std::optional<Report> sent;
};

/// ErrorCode::UnknownFormat where it is neither docx nor ODT; NotAReport; what the readers say.
Result<ReturnedFile> readReturnedFile(const QByteArray &bytes, const FormLibrary &forms);

} // namespace gouji
