// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/positioned/pagefurniture.h"
#include "model/formats/source/sourceoutline.h"

#include <optional>

namespace gouji {

/// The column that the text of a document is set in.
struct TextColumn
{
    double left = 0;
    double right = 0;
    double em = 0;    ///< size of the letters of most lines
    double pitch = 0; ///< from line to line

    static TextColumn of(const std::vector<PageText> &pages);
    /// The same column where a page has it further to one side.
    TextColumn on(const PageText &page) const;
};

/// Joins lines into paragraphs, also over the end of a page. A line goes on the one before where that one is full and this one
/// is not indented; lines of a title, larger than the text and centred, make one. A line that ended early because the next
/// word did not fit is full.
class ParagraphJoiner
{
public:
    explicit ParagraphJoiner(const TextColumn &column) : m_column(column) {}

    void beginPage(const PageText &page);
    /// The paragraph that is complete now that this line begins another one, if it does.
    std::optional<SourceParagraph> add(const TextLine &line);
    std::optional<SourceParagraph> take();

private:
    bool goesOn(const TextLine &line) const;
    bool isTitle(const TextLine &line) const;
    bool isFull(const TextLine &line, const TextLine &next) const;

    TextColumn m_column;
    TextColumn m_lastColumn; ///< of the page that the last line stands on
    TextColumn m_pageColumn;
    int m_page = 0;
    int m_lastPage = 0;
    bool m_isText = false; ///< lines of the size of the text have come
    std::optional<TextLine> m_last;
    QStringList m_lines;
    SourcePlace m_place;
};

} // namespace gouji
