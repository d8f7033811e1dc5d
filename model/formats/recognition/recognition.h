// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/recognition/importnotes.h"
#include "model/formats/recognition/readingtext.h"
#include "model/report/report.h"

namespace gouji {

/// What all recognisers of one import work on: the source as lines, the report that grows, and what is said about it.
struct Recognition
{
    const ReadingText &text;
    Report report;
    ImportNotes notes;
    CommentThreads comments;

    const FormTemplate &form() const { return *report.form; }

    /// Keeps a row that found no place in the form (IM-03 or IM-11 says so apart from this).
    void keepAside(const QString &section, const QString &raw, const SourcePlace &place)
    {
        report.origin.leftovers.push_back({section, raw, place, {}});
    }
};

} // namespace gouji
