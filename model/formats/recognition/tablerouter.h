// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/recognition/readingtext.h"
#include "model/formats/recognition/tablelabels.h"

namespace gouji {

/// Sorts the lines of a section to the table they belong to. That is the section's own table, except where the heading
/// of another table's section is missing: a line that has an official label of a homeless table and none of the own
/// one leads over to it.
class TableRouter
{
public:
    /// `own` is null in a section of prose, whose lines are prose until a row leads to a homeless table.
    TableRouter(const TableLabels *own, std::vector<const TableLabels *> homeless);

    /// The table of the next line; null: prose.
    const TableLabels *tableOf(const ReadingLine &line);

private:
    static bool hasLabel(const ReadingLine &line, const TableLabels &labels);

    const TableLabels *m_own;
    std::vector<const TableLabels *> m_homeless;
    const TableLabels *m_current;
};

} // namespace gouji
