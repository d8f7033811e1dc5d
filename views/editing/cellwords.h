// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/editing/session.h"

#include <QCoreApplication>

namespace gouji {

/// What is said of a cell and of the rules it takes part in: for tooltips, the line under a table and screen readers.
/// Looks at the session each time; holds nothing of its own.
class CellWords
{
    Q_DECLARE_TR_FUNCTIONS(gouji::TableModel)

public:
    explicit CellWords(const Session &session) : m_session(session) {}

    /// Identities written out, a line each.
    QString equations(const std::vector<int> &identities) const;
    /// Where the figure comes from (`=12+3*4 = 24`), or why it was not understood; empty for most cells.
    QString remark(CellIndex cell) const;
    /// Name, value and problem of a cell, for a screen reader. `severity` -1: nothing found about this cell alone.
    QString spoken(CellIndex cell, const std::vector<int> &brokenIdentities, int severity) const;

    /// `last year: 5`; empty where no report of last year with this cell is at hand.
    QString lastYear(CellIndex cell) const;
    /// `question: why as many?`: the last word of the first question about the cell that is not closed; or empty.
    QString openQuestion(CellIndex cell) const;
    /// Last year's figure and the open question, a line each.
    QString besides(CellIndex cell) const;
    /// Only the figure of last year.
    QString lastYearsFigure(CellIndex cell) const;

private:
    QString fault(CellIndex cell) const;
    QString problem(CellIndex cell, const std::vector<int> &brokenIdentities, int severity) const;

    const Session &m_session;
};

} // namespace gouji
