// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/recognition/readingtext.h"
#include "model/template/formtemplate.h"

#include <optional>

namespace gouji {

/// The title of a report as it was found.
struct FoundTitle
{
    QString body; ///< 机关名称 without blanks; empty where the title does not say
    int year = 0; ///< 0 where the title does not say
    QString asFound;
    size_t firstLine = 0;
    size_t endLine = 0; ///< behind its last line; a title may be broken into two
};

/// Finds the title among the first lines before `end`: a line that holds a year and ends like the form's title, in the
/// official words or near them, with or without blanks; the body may stand on the line before it.
std::optional<FoundTitle> findTitle(const ReadingText &text, size_t end, const FormTemplate &form);

} // namespace gouji
