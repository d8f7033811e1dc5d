// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/source/gumbotree.h"
#include "model/formats/source/sourceoutline.h"

#include <QString>

#include <vector>

namespace gouji {

/// The text of an element as a reader of the page sees it.
struct ShownText
{
    QString text;         ///< lines end with LF
    qsizetype linked = 0; ///< characters that lead elsewhere
};

/// Of a whole element: blocks and line breaks end lines, white space of the markup is one blank, or none between Chinese
/// characters.
ShownText shownText(const GumboNode &node);

/// White space as it is shown; LineSeparator stands for a line break.
QString asShown(const QString &text);

/// A field of a table of a page and the columns and rows it covers.
struct PageField
{
    const GumboNode *node = nullptr;
    int rowSpan = 1;
    int columnSpan = 1;
};

struct PageRow
{
    const GumboNode *node = nullptr;
    std::vector<PageField> fields;
};

/// The rows of a table in the order they are shown: the head first, the foot last. A rowspan of 0 reaches to the end of
/// its group, no span reaches beyond the table, and a table of one row that stands for several fields of a row is part of
/// that row.
std::vector<PageRow> pageRows(const GumboNode &table);

/// The captions of a table.
std::vector<const GumboNode *> pageCaptions(const GumboNode &table);

/// Whether a field holds more than a field of a table does: a table, the heading of a report, many paragraphs. Its table
/// only sets out the page.
bool isLayout(const GumboNode &field);

} // namespace gouji
