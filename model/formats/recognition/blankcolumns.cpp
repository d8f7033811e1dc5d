// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/recognition/blankcolumns.h"

#include <algorithm>
#include <set>

namespace gouji {
namespace {

constexpr size_t fewestRows = 3; ///< one or two rows with a gap may simply have a blank cell

struct Extent
{
    int first = -1; ///< field of the row
    int last = -1;
};

Extent extentOf(const RowSegment &segment)
{
    Extent extent;
    for (size_t i = 0; i < segment.figures.size(); ++i) {
        if (segment.figures[i].text.isEmpty())
            continue;
        extent.last = segment.firstFigure + int(i);
        extent.first = extent.first < 0 ? extent.last : extent.first;
    }
    return extent;
}

std::set<int> blankFields(const std::vector<CountedSegment> &rows)
{
    std::set<int> filled;
    std::set<int> inside;
    for (const CountedSegment &row : rows) {
        const Extent extent = extentOf(*row.segment);
        for (int field = extent.first; field >= 0 && field <= extent.last; ++field)
            (row.segment->figures[size_t(field - row.segment->firstFigure)].text.isEmpty() ? inside : filled)
                .insert(field);
    }
    std::erase_if(inside, [&filled](int field) { return filled.contains(field); });
    return inside;
}

bool isRightWithout(const CountedSegment &row, const std::set<int> &blank)
{
    const Extent extent = extentOf(*row.segment);
    const auto dropped =
        std::ranges::count_if(blank, [&extent](int field) { return field > extent.first && field < extent.last; });
    return extent.last - extent.first + 1 - dropped == row.figureCount;
}

void drop(RowSegment &segment, const std::set<int> &blank)
{
    std::vector<ReadingField> kept;
    for (size_t i = 0; i < segment.figures.size(); ++i) {
        if (!blank.contains(segment.firstFigure + int(i)))
            kept.push_back(segment.figures[i]);
    }
    segment.figures = std::move(kept);
    segment.isRegrouped = true;
}

} // namespace

void dropBlankColumns(std::vector<CountedSegment> rows)
{
    std::erase_if(rows, [](const CountedSegment &row) {
        const Extent extent = extentOf(*row.segment);
        return row.segment->isSingleLine || extent.last - extent.first < row.figureCount || extent.first < 0;
    });
    if (rows.size() < fewestRows)
        return;
    const std::set<int> blank = blankFields(rows);
    const auto isRight = [&blank](const CountedSegment &row) { return isRightWithout(row, blank); };
    if (blank.empty() || !std::ranges::all_of(rows, isRight))
        return;
    for (const CountedSegment &row : rows)
        drop(*row.segment, blank);
}

} // namespace gouji
