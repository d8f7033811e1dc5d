// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/recognition/figurecut.h"

#include "model/formats/recognition/figurereader.h"

#include <algorithm>
#include <optional>

namespace gouji {
namespace {

struct Extent
{
    int first = -1;
    int last = -1;
    int length() const { return first < 0 ? 0 : last - first + 1; }
};

Extent filledExtent(const RowSegment &segment)
{
    Extent extent;
    for (int i = 0; i < int(segment.figures.size()); ++i) {
        if (segment.figures[size_t(i)].text.isEmpty())
            continue;
        extent.first = extent.first < 0 ? i : extent.first;
        extent.last = i;
    }
    return extent;
}

bool isRunOfFigures(const RowSegment &segment, int first, int count)
{
    return std::all_of(segment.figures.begin() + first, segment.figures.begin() + first + count,
                       [](const ReadingField &field) { return isFigure(field.text); });
}

/// The right number of figures, then a text: a damaged label in a text with one cell a line, in a row something beside the
/// table. In a row no further figure may follow.
std::optional<int> runBeforeText(const RowSegment &segment, const Extent &extent, int count)
{
    const int start = segment.isSingleLine ? 0 : extent.first;
    const int end = start + count;
    if (int(segment.figures.size()) <= end || !isRunOfFigures(segment, start, count))
        return std::nullopt;
    const auto isNoFigure = [](const ReadingField &field) { return !isFigure(field.text); };
    const auto behind = segment.figures.begin() + end;
    const bool isText =
        segment.isSingleLine ? isNoFigure(*behind) : std::all_of(behind, segment.figures.end(), isNoFigure);
    return isText ? std::optional(start) : std::nullopt;
}

} // namespace

FigureCutter::Shape FigureCutter::shapeOf(const RowSegment &segment, int figureCount)
{
    return {segment.table, segment.fieldCount, segment.labelField, figureCount};
}

void FigureCutter::learn(const RowSegment &segment, int figureCount)
{
    const Extent extent = filledExtent(segment);
    if (segment.isSingleLine || extent.length() != figureCount || !isRunOfFigures(segment, extent.first, figureCount))
        return;
    ++m_starts[shapeOf(segment, figureCount)][segment.firstFigure + extent.first];
}

FigureCut FigureCutter::cut(const RowSegment &segment, int figureCount) const
{
    const Extent extent = filledExtent(segment);
    if (extent.length() == 0) {
        const bool hasFields = !segment.isSingleLine && int(segment.figures.size()) >= figureCount;
        return {hasFields ? FigureCut::Kind::Empty : FigureCut::Kind::Absent, 0, 0};
    }
    if (extent.length() == figureCount)
        return {FigureCut::Kind::Clear, extent.first, 1};
    if (extent.length() > figureCount) {
        if (const std::optional<int> run = runBeforeText(segment, extent, figureCount))
            return {FigureCut::Kind::Clear, *run, 1};
        return {FigureCut::Kind::Undecided, 0, extent.length() - figureCount + 1};
    }
    if (segment.isSingleLine)
        return {FigureCut::Kind::Undecided, 0, 0};
    return cutByGeometry(segment, figureCount, extent.first, extent.last);
}

FigureCut FigureCutter::cutByGeometry(const RowSegment &segment, int figureCount, int first, int last) const
{
    std::vector<int> starts;
    const auto alike = m_starts.find(shapeOf(segment, figureCount));
    if (alike != m_starts.end()) {
        for (const auto &[field, rows] : alike->second) {
            const int start = field - segment.firstFigure;
            const bool fits = start >= 0 && start + figureCount <= int(segment.figures.size());
            if (fits && start <= first && last < start + figureCount)
                starts.push_back(start);
        }
    } else if (int(segment.figures.size()) == figureCount) {
        starts.push_back(0);
    }
    if (starts.size() == 1)
        return {FigureCut::Kind::Clear, starts.front(), 1};
    return {FigureCut::Kind::Undecided, 0, int(starts.size())};
}

bool FigureCutter::standsApart(const RowSegment &segment, int start, int figureCount) const
{
    const auto alike = m_starts.find(shapeOf(segment, figureCount));
    if (alike == m_starts.end() || alike->second.size() < 2)
        return false;
    int most = 0;
    for (const auto &[field, rows] : alike->second)
        most = std::max(most, rows);
    const auto own = alike->second.find(segment.firstFigure + start);
    return own == alike->second.end() || own->second < most;
}

} // namespace gouji
