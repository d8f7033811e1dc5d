// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/recognition/readingtext.h"
#include "model/formats/recognition/tablelabels.h"

#include <span>

namespace gouji {

/// Labels and the fields after them, up to the next label or the end of the row: at most one row of figures. In a text
/// with one cell a line the lines between two labels make a segment.
struct RowSegment
{
    std::vector<FoundLabel> labels;
    std::vector<ReadingField>
        unknown; ///< texts before the labels, or the whole of a row that has neither label nor figure
    std::vector<ReadingField> figures; ///< with the empty fields among them and around them
    SourcePlace place;
    int table = -1;      ///< table of the source; -1: one cell a line
    int fieldCount = 0;  ///< of the whole row
    int firstFigure = 0; ///< field of the row at which figures begins
    int labelField = -1; ///< field of the last label
    bool isMatrix = false;
    bool beginsPart = false;   ///< first of a table of the source that follows another one
    bool isSingleLine = false; ///< made of lines with one cell each
    bool isGlued = false;      ///< labels and figures stood together; figures may be run together too
    bool isCutByRules = false; ///< they were, and the balance rules told them apart
    bool isRegrouped = false;  ///< the fields are not those of the source: blank columns dropped, parted at blanks

    bool hasFigures() const;
    QString raw() const; ///< everything that stood in it, fields separated by TAB
};

/// Cuts the rows and one-cell lines of a table into segments. Lines that are neither label nor figure and stand among
/// none are returned in `prose`.
std::vector<RowSegment> cutIntoSegments(std::span<const ReadingLine *const> lines, const TableLabels &labels,
                                        std::vector<const ReadingLine *> &prose);

} // namespace gouji
