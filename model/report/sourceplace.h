// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/support/jsonvalue.h"

#include <QString>

namespace gouji {

/// Where in the file that was read something stood; 0 or empty: not known or not applicable.
struct SourcePlace
{
    int line = 0;        ///< from 1, in text files
    int page = 0;        ///< from 1, in paged files
    QString coordinates; ///< sheet and cell, or a box on the page
    JsonObject unknown{};

    friend bool operator==(const SourcePlace &, const SourcePlace &) = default;
};

} // namespace gouji
