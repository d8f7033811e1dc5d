// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/page/flowitems.h"

namespace gouji {

/// Puts items on pages, from top to bottom. A heading stays with what follows; of a paragraph at least two lines stand on
/// either side of a break; a table that fits a page is not cut, another repeats its header; the closing never stands alone
/// on a page. Text stands on the lines of the page's grid.
class Paginator
{
public:
    Paginator(const PageStyle &style, PageDocument &document) : m_style(style), m_document(document) {}

    void place(std::vector<FlowItem> &items);

private:
    void beginPage();
    Page &page() { return m_document.pages.back(); }
    PageLength room() const { return m_style.typeHeight() - m_used; }
    bool isAtTop() const { return m_used == PageLength(); }
    void toGrid();

    PageLength leastHeight(FlowItem &item, PageLength most) const;
    PageLength keptHeight(std::vector<FlowItem> &items, std::size_t first) const;

    void placeItem(TextItem &item);
    void placeItem(TableItem &item);
    void placeItem(PictureItem &item);
    void placeItem(ClosingItem &item);

    int linesHere(const TextItem &item, int first) const;
    void placeLines(const TextItem &item, int first, int end);
    void placeLine(const TextItem &item, const SetLine &line, PageLength left);
    void placeTableInParts(TableLayout &table);
    int rowsHere(const TableLayout &table, int first, PageLength left) const;

    const PageStyle &m_style;
    PageDocument &m_document;
    PageLength m_used;        ///< of the page's type area
    PageLength m_neededAfter; ///< what must follow the item on its page: the closing
};

} // namespace gouji
