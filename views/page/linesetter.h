// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/text/linebreaks.h"
#include "views/page/page.h"
#include "views/page/textshaper.h"

#include <span>

namespace gouji {

/// Clusters of a shaped text that stand on one line.
struct SetLine
{
    int first = 0; ///< cluster
    int end = 0;   ///< one past the last
    PageLength indent;
    PageLength width; ///< natural, without blanks at the end
    bool isLast = false;
};

enum class LineAlignment { Left, Centre, Right, Justified };

/// Cuts a text into lines no wider than `width`, the first indented. No line begins or ends with a forbidden mark; a word
/// wider than a line is cut between characters. Never empty.
std::vector<SetLine> setLines(const ShapedText &text, LineBreaks &breaks, PageLength width,
                              PageLength firstIndent = {});

/// Cuts a short text (title, header) by sense: few lines, between words, evenly. `preferred` are positions
/// that read best.
std::vector<SetLine> setLinesBySense(const ShapedText &text, LineBreaks &breaks, PageLength width,
                                     std::span<const int> preferred = {});

/// One character a line, as a vertical label is written; a mark stays with the character before it.
std::vector<SetLine> setLinesOneByOne(const ShapedText &text, LineBreaks &breaks);

/// Where a line goes: its box from `left`, `width` wide, on a baseline.
struct LineBox
{
    PageLength left;
    PageLength width;
    PageLength baseline;
    LineAlignment alignment = LineAlignment::Left;
    int tag = artifactTag;
};

/// The runs of a line at their place, one for each face.
std::vector<TextRun> placedLine(const ShapedText &text, const SetLine &line, const LineBox &box);

} // namespace gouji
