// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/outline/outlinetable.h"
#include "model/report/report.h"

#include <variant>
#include <vector>

namespace gouji {

/// The title as printed, and what it names.
struct OutlineTitle
{
    QString text; ///< derived from body and year, without blanks
    QString body;
    int year = 0; ///< 0: not known
};

/// The heading of a section in the official wording.
struct OutlineHeading
{
    QString section;
    QString text;
};

/// A paragraph on one line, its links written out. Never empty.
struct OutlineParagraph
{
    QString section; ///< `opening` for the opening
    int block = 0;   ///< index into the section's blocks
    QString text;
};

/// A picture where it stands in the prose.
struct OutlinePicture
{
    QString section;
    int block = 0;
    QString caption;
    QString mediaType;
    QByteArray data; ///< may be empty
};

/// A line of the closing (署名, 成文日期). Never empty.
struct ClosingLine
{
    enum class Part { Body, Date };

    Part part = Part::Body;
    QString text;
};

using OutlineElement =
    std::variant<OutlineTitle, OutlineHeading, OutlineParagraph, OutlinePicture, OutlineTable, ClosingLine>;

/// A report as it goes onto the page, from top to bottom: what is printed and nothing else. All that exporters read, so
/// that every format shows the same. Not the *source outline*, which a reader makes of a file. A value without ties to
/// the report it was made from.
struct PageOutline
{
    std::vector<OutlineElement> elements;
};

/// Lays a report out by its form: the title, the opening, every section with its heading, its table and its text, the
/// closing. Text in the section of a table stands after the table.
PageOutline outlineOf(const Report &report);

} // namespace gouji
