// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/support/result.h"

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace gouji {

enum class HiddenText { LeftOut, Kept };

/// A page reduced to what its paragraphs and tables need: well-formed, of bounded depth and size, so that a parser may
/// recurse. Pictures are numbers into `pictures`; elements around the text (standsAround()) have the class `n`.
struct PageMarkup
{
    struct Line
    {
        std::size_t offset = 0; ///< of `markup`
        int line = 1;           ///< of the page
    };

    QByteArray markup;
    std::vector<Line> lines;              ///< ascending, a few thousand bytes apart at most
    std::vector<QByteArrayView> pictures; ///< their addresses, in the page
    int hiddenTexts = 0;                  ///< places with a text that is not shown

    /// The line of the page at an offset of the markup.
    int lineAt(std::size_t offset) const;
};

/// Reduces the UTF-8 text of a page in one pass. Elements that are not shown, scripts, comments and controls are left out;
/// tags that dress up a line too. Elements that nobody closes are closed as browsers do. What is nested too deep loses its
/// tags and keeps its text. The text must outlive the result. ErrorCode::TooLarge: more than any page with a report.
Result<PageMarkup> pageMarkup(QByteArrayView html, HiddenText hidden);

/// For a page beyond these bounds.
Error pageTooLarge();

} // namespace gouji
