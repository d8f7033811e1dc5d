// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/report.h"
#include "tests/support/dice.h"

namespace gouji::test {

/// Makes reports to test readers and writers with: blanks, marks and raw texts in cells, prose that looks like headings,
/// links, pictures, tables, notes, findings, keys nobody knows. The same form and seed give the same reports.
class RandomReport
{
public:
    enum Contents {
        everything,   ///< every place of the native file is used by some report
        canonicalOnly ///< only what canonical text can express and give back
    };

    RandomReport(FormPtr form, quint32 seed, Contents contents = everything);

    Report next();

private:
    CellId anyCell();
    CellValue value(CellKind kind);
    CellValue number(CellKind kind);
    void fillFacts(Facts &facts);
    void fillCells(Report &report);
    Closing closing();
    Blocks blocks();
    Block block();
    Paragraph paragraph();
    Picture picture();
    FurtherTable table();
    QString awkwardLine();

    void fillNotes(Report &report);
    Anchor anchor();
    Thread thread();
    Finding finding();
    Proposal proposal();
    SourcePlace sourcePlace();
    ImportOrigin origin();

    FormPtr m_form;
    Dice m_dice;
    bool m_canonicalOnly;
};

} // namespace gouji::test
