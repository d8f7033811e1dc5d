// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/report.h"

namespace gouji {

/// A figure that an office is asked for, by the labels a person knows it by.
struct CollectionRow
{
    QString section; ///< heading of the section
    QString row;
    QString column;
    QString value;    ///< what the report has now; empty: nothing yet
    QString received; ///< the date it came, as YYYY-MM-DD; empty: not noted

    friend bool operator==(const CollectionRow &, const CollectionRow &) = default;
};

/// 收数表: what one office is to send for the report. Internal: never part of an export for the public.
struct CollectionSheet
{
    QString office;
    std::vector<CollectionRow> rows; ///< in the order of the form

    friend bool operator==(const CollectionSheet &, const CollectionSheet &) = default;
};

/// A sheet for every office that a cell names, in the order in which the form comes to them.
std::vector<CollectionSheet> collectionSheets(const Report &report);

} // namespace gouji
