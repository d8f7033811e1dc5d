// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/block.h"
#include "model/report/sourceplace.h"

#include <QDateTime>
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
    int headingLevel = 0;      ///< by a style or an element of the file, from 1; 0: none
};

/// A picture where it stands.
struct SourcePicture
{
    Picture picture;
    SourcePlace place;
};

using SourceBlock = std::variant<SourceParagraph, SourceTable, SourcePicture>;

/// A remark that somebody hung on a place of the file, as word processors do.
struct SourceComment
{
    QString author;
    QDateTime time; ///< UTC, whole seconds; invalid where the file does not say
    QString text;
    size_t block = 0; ///< of the outline
    int row = -1;     ///< of a table: SourceTable::rows; -1: the block is no table
    int field = -1;
    int start = 0; ///< of the words in the paragraph's or field's text, in UTF-16 units
    int length = 0;
    int answers = -1; ///< index of the comment that it answers
    bool isResolved = false;
};

/// A change that a word processor recorded and nobody took or refused yet. The blocks hold the text as if it were taken.
struct SourceChange
{
    enum class Kind { Inserted, Deleted };

    Kind kind = Kind::Inserted;
    QString author;
    QDateTime time;   ///< UTC, whole seconds; invalid where the file does not say
    QString text;     ///< what was inserted or deleted
    size_t block = 0; ///< of the outline, with row and field as in a comment
    int row = -1;
    int field = -1;
    int start = 0;  ///< where it stands, or stood, in the paragraph's or field's text, in UTF-16 units
    int length = 0; ///< of inserted words; 0 for what is gone
};

/// Something in a file that a report cannot hold, and what the reader did with it (IM-12, IM-07).
struct SourceRemark
{
    QString wording; ///< key of the sentence, `IM-12.insertions`
    QStringList arguments;
    std::vector<SourcePlace> places;
};

/// What a reader makes of a file, before anyone knows what it means: paragraphs, tables and pictures in their order
/// with their places. Knows nothing of the form. Not to be mixed up with the page outline, which exporters read.
struct SourceOutline
{
    std::vector<SourceBlock> blocks;
    int lineCount = 0; ///< lines of a plain text; 0: the file had no lines
    std::vector<SourceComment> comments;
    std::vector<SourceChange> changes;
    std::vector<SourceRemark> remarks;
    QString encoding; ///< where the file is a text or markup; else empty
};

} // namespace gouji
