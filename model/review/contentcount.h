// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/report.h"

namespace gouji {

/// How much a report says.
struct ContentCount
{
    int figures = 0; ///< cells that hold anything
    int cells = 0;   ///< of the form
    int sentences = 0;
    int paragraphs = 0;

    friend bool operator==(const ContentCount &, const ContentCount &) = default;
};

ContentCount contentCount(const Report &report);

} // namespace gouji
