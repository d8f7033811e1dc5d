// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/report.h"

#include <QString>

namespace gouji::test {

/// How far one report shows the same as another: what is said of cells and prose, blanks left aside.
struct ShownLikeness
{
    int cells = 0;
    int cellsAlike = 0;
    int sections = 0; ///< with the opening, the closing and the title
    int sectionsAlike = 0;
    QString firstDifference;

    bool isWhole() const { return cells == cellsAlike && sections == sectionsAlike; }
    void add(const ShownLikeness &other);
    QString text() const; ///< `200 of 200 cells, 9 of 9 sections`
};

ShownLikeness likeness(const Report &expected, const Report &found);

} // namespace gouji::test
