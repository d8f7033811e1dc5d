// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/block.h"
#include "model/report/sourceplace.h"

#include <QString>

#include <variant>
#include <vector>

namespace gouji {

/// A field of a table row as a reader found it. A field that covers others is followed by the next one that begins in
/// its row, as in HTML; a reader of a matrix (tabulators) leaves the spans at 1 and gives the empty fields instead.
struct SourceField
{
    QString text;
    SourcePlace place;
    int rowSpan = 1;
    int columnSpan = 1;
};

/// A row of fields.
struct SourceRow
{
    std::vector<SourceField> fields;
    SourcePlace place;
    QString raw; ///< the whole row as it stood, where it was one line of text
};

/// Rows that stood together.
struct SourceTable
{
    std::vector<SourceRow> rows;
};

/// A paragraph, or a line of a plain text.
struct SourceParagraph
{
    QString text;
    SourcePlace place;
    bool isPlainProse = false; ///< marked in the file as prose, whatever it looks like (U+2060)
};

/// A picture where it stands.
struct SourcePicture
{
    Picture picture;
    SourcePlace place;
};

using SourceBlock = std::variant<SourceParagraph, SourceTable, SourcePicture>;

/// What a reader makes of a file, before anyone knows what it means: paragraphs, tables and pictures in their order
/// with their places. Knows nothing of the form. Not to be mixed up with the page outline, which exporters read.
struct SourceOutline
{
    std::vector<SourceBlock> blocks;
    int lineCount = 0; ///< lines of a plain text; 0: the file had no lines
};

} // namespace gouji
