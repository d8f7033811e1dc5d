// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/outline/outlinetable.h"
#include "views/page/linesetter.h"
#include "views/page/page.h"

#include <optional>
#include <vector>

namespace gouji {

/// What a layout works with: faces, looks, where lines may break. Lives as long as one call of layOutPages.
struct LayoutTools
{
    const PageStyle &style;
    TextShaper &shaper;
    LineBreaks &breaks;
};

/// A table of the report as it stands on paper: its columns, its rows' heights, each cell's lines. A row is never split;
/// where the table goes on on another page, the header and the labels that reach over the break are written again.
class TableLayout
{
public:
    TableLayout(const OutlineTable &table, LayoutTools tools);

    /// Makes rows lower, down to the least padding of the style, so that all fit `room` if they can.
    void fitInto(PageLength room);

    int rowCount() const { return static_cast<int>(m_heights.size()); }
    /// Rows that are written again on each page.
    int headerRows() const { return m_headerRows; }
    PageLength height(int firstRow, int endRow) const;
    PageLength totalHeight() const { return height(0, rowCount()); }
    /// With the least padding of the style.
    PageLength leastHeight();
    /// A table of the form stays on one page where it can; a further table may begin anywhere.
    bool staysWhole() const { return m_table.isFormTable; }
    /// Rows from `firstRow` on that fit; the header's height is the caller's to count.
    int rowsThatFit(int firstRow, PageLength room) const;

    /// The tags of the table and all its cells, as children of `parent`.
    void addTags(std::vector<PageTag> &tags, int parent);

    /// Puts rows on a page, `top` below the paper's edge. As a repetition they are artifacts.
    void place(Page &page, int firstRow, int endRow, PageLength top, bool isRepetition) const;

private:
    struct CellText
    {
        const OutlineCell *cell = nullptr;
        ShapedText text;
        std::vector<SetLine> lines;
        LineAlignment alignment = LineAlignment::Centre;
        int tag = artifactTag;
    };

    CellText laidOut(const OutlineCell &cell);
    std::vector<SetLine> linesOf(const OutlineCell &cell, const ShapedText &text) const;
    ShapedText shapedToFit(const OutlineCell &cell);
    void setHeights(PageLength padding);
    PageLength textHeight(const CellText &cell) const;
    PageLength left(int column) const;
    PageLength width(const OutlineCell &cell) const;
    PageLength room(const OutlineCell &cell) const;
    void placeText(Page &page, const CellText &cell, const PageRect &box, bool isRepetition) const;

    const OutlineTable &m_table;
    LayoutTools m_tools;
    int m_headerRows;
    std::vector<PageLength> m_widths;
    PageLength m_padding; ///< above and below the texts
    std::vector<PageLength> m_heights;
    std::vector<CellText> m_cells; ///< in reading order
};

} // namespace gouji
