// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/html/pageflow.h"

namespace gouji {

/// What a page shows of a report, and what stood around it.
struct TrimmedPage
{
    std::vector<PageBlock> blocks;
    std::vector<PageBlock> leftOut;
    bool hasReport = false; ///< a title or two headings were found
};

/// Leaves out what a site puts around a report: everything before its title; what stands outside the element that holds
/// its headings, once the last section is reached; lines of links, buttons and the site's own words at its ends. Between
/// title and last heading nothing goes but menus. What may be text of the report stays; where no report is found,
/// everything does.
TrimmedPage trimmedPage(std::vector<PageBlock> blocks);

} // namespace gouji
