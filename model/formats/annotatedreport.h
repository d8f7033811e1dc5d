// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/review.h"
#include "model/support/result.h"
#include "model/template/formlibrary.h"

namespace gouji {

/// Something to be said about a place of a report to people who have only its document.
struct ReportNote
{
    Anchor anchor;
    std::vector<Remark> remarks; ///< the first one asks, the others answer
    bool isSettled = false;
};

/// A docx with comments.
struct AnnotatedDocx
{
    QByteArray bytes;
    int displaced = 0; ///< notes whose place is not in the document: they hang on its title
};

/// Hangs notes on the very cells and words of a docx that shows a report, whoever wrote it, and leaves all else in it as it
/// is. The places are those that the reader finds: what is annotated is read back as the same threads. What a comment of the
/// document says already is not said twice.
Result<AnnotatedDocx> annotatedDocx(const QByteArray &docx, const std::vector<ReportNote> &notes,
                                    const FormLibrary &forms);

} // namespace gouji
