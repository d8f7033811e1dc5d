// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/recognition/rowsegment.h"

#include <map>
#include <set>

namespace gouji {

/// Where in a segment the figures of a row stand.
struct FigureCut
{
    enum class Kind {
        Clear,     ///< the figures begin at `start`
        Empty,     ///< there are fields for figures and nothing in them
        Absent,    ///< there are no fields for figures
        Undecided, ///< too few or too many; what stands where cannot be told
    };

    Kind kind = Kind::Absent;
    int start = 0; ///< index into RowSegment::figures
    int ways = 0;  ///< in how many ways an undecided row can be cut
};

/// Decides which fields of a segment are the figures of a row with a known number of them. A run of exactly that many
/// filled fields is clear; a row with blanks among its figures is decided by geometry only: by the columns of rows
/// built alike (same source table, as many fields, label in the same field), or where the row has exactly as many fields
/// after its label as figures. Anything else stays undecided; nothing is guessed.
class FigureCutter
{
public:
    /// Remembers where clear rows have their figures. To be called for every segment before any is cut.
    void learn(const RowSegment &segment, int figureCount);
    FigureCut cut(const RowSegment &segment, int figureCount) const;
    /// Whether most rows built alike have their figures in other fields (IM-01).
    bool standsApart(const RowSegment &segment, int start, int figureCount) const;

private:
    struct Shape
    {
        int table;
        int fieldCount;
        int labelField;
        int figureCount;
        auto operator<=>(const Shape &) const = default;
    };
    static Shape shapeOf(const RowSegment &segment, int figureCount);
    FigureCut cutByGeometry(const RowSegment &segment, int figureCount, int first, int last) const;

    std::map<Shape, std::map<int, int>> m_starts; ///< first field of the figures, and how many rows have it there
};

} // namespace gouji
