// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/review.h"
#include "model/support/result.h"

namespace gouji {

/// A talk that is to hang on a paragraph of a docx, or on words of it.
struct DocxNote
{
    std::size_t paragraph = 0;   ///< of docxParagraphs()
    int start = 0;               ///< in its text, UTF-16 units
    int length = 0;              ///< 0: the whole paragraph
    std::vector<Remark> remarks; ///< the first one asks, the others answer
    bool isSettled = false;
};

/// The texts of the paragraphs that a note can hang on, in the order of the document.
Result<QStringList> docxParagraphs(const QByteArray &docx);

/// The docx with the notes as Word's comments, with authors and times. What the document shows and every part that comments
/// do not concern stay as they are, byte for byte; comments that it has stay beside the new ones.
Result<QByteArray> withNotes(const QByteArray &docx, const std::vector<DocxNote> &notes);

} // namespace gouji
