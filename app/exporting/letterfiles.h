// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/annotatedreport.h"
#include "model/papers/correctionletter.h"

namespace gouji {

/// The entries of a letter as notes on the places they are about: a question with all its words, a finding in the person's
/// name at that time.
std::vector<ReportNote> notesOf(std::span<const Correction> corrections, const Report &report, const QString &person,
                                const QDateTime &time);

/// The letter as a document, of the date it bears.
Result<QByteArray> letterDocx(const PageOutline &letter, const Report &report, const LetterFacts &facts);

/// The document that was sent with notes at their places; our own export where `sentFile` is no docx or cannot be read.
Result<AnnotatedDocx> annotatedCopy(const Report &report, const QString &sentFile, const std::vector<ReportNote> &notes,
                                    const FormLibrary &forms);

} // namespace gouji
