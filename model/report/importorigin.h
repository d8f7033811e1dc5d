// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/finding.h"

#include <map>

namespace gouji {

/// A row of the source that found no place in the form (IM-03); kept raw, never dropped.
struct LeftoverRow
{
    QString section;
    QString text; ///< fields separated by TAB
    SourcePlace source;
    JsonObject unknown;

    friend bool operator==(const LeftoverRow &, const LeftoverRow &) = default;
};

/// Where a report came from and what reading it had to say. Internal: never part of a public export.
struct ImportOrigin
{
    QString fileName; ///< without folders; in a reviewer's copy relative to the copy
    QString format;
    QString encoding;
    std::map<CellId, SourcePlace> provenance;
    std::vector<Finding> findings; ///< stay until a person dismisses them
    std::vector<LeftoverRow> leftovers;
    JsonObject unknown;
    JsonObject unknownProvenance{}; ///< entries of the provenance that name no cell

    bool isEmpty() const { return *this == ImportOrigin(); }
    friend bool operator==(const ImportOrigin &, const ImportOrigin &) = default;
};

} // namespace gouji
