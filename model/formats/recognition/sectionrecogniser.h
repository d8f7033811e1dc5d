// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/recognition/importnotes.h"
#include "model/formats/recognition/readingtext.h"
#include "model/template/formtemplate.h"

namespace gouji {

/// A heading of a section and the lines below it.
struct FoundSection
{
    int section = 0;    ///< index into FormTemplate::sections()
    size_t heading = 0; ///< its line
    size_t end = 0;     ///< behind the last line of the section
    bool isNumberRight = true;
    bool isOfficial = true; ///< the form's own words, blanks left aside
};

/// Finds the headings of the form's sections: a whole line that has the official title, a variant that the form names,
/// or a text near one of them behind a number. A number may be dirty (l六、), wrong or missing; of several lines for one
/// section the one with text below it, the right number and the official words wins, so that a table of contents is none.
std::vector<FoundSection> findSections(const ReadingText &text, const FormTemplate &form);

/// What there is to say of the headings: missing sections and their order (STR-01), titles in other words and dirty
/// numbers (STR-02).
void noteSections(const ReadingText &text, const FormTemplate &form, const std::vector<FoundSection> &sections,
                  ImportNotes &notes);

} // namespace gouji
