// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <algorithm>
#include <vector>

namespace gouji {

/// A rectangle on a page in points (1/72 inch), from the upper left corner. A place, never a figure of a report.
struct Box
{
    double left = 0;
    double top = 0;
    double right = 0;
    double bottom = 0;

    double width() const { return right - left; }
    double height() const { return bottom - top; }
    double centreX() const { return (left + right) / 2; }
    double centreY() const { return (top + bottom) / 2; }
    bool holds(double x, double y) const { return x >= left && x < right && y >= top && y < bottom; }

    Box united(const Box &other) const
    {
        return {std::min(left, other.left), std::min(top, other.top), std::max(right, other.right),
                std::max(bottom, other.bottom)};
    }
};

/// A piece of text without a wide gap in it, at its place.
struct PositionedWord
{
    QString text;
    Box box; ///< its height depends on the font's bounds, which some fonts give far too high
};

/// A straight line that was drawn across or down, or the edge of a filled area.
struct DrawnRule
{
    bool isHorizontal = true;
    double at = 0; ///< y of a horizontal one, x of a vertical one
    double from = 0;
    double to = 0;
};

/// What stands on a page and where, whatever kind of file it came from. Words are in no order that can be relied on.
struct PositionedPage
{
    int number = 0; ///< from 1
    double width = 0;
    double height = 0;
    std::vector<PositionedWord> words;
    std::vector<DrawnRule> rules;
};

} // namespace gouji
