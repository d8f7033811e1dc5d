// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/dice.h"
#include "views/editing/session.h"

namespace gouji::test {

/// Edits a session by chance, in every way that it offers: figures typed, pasted and computed, prose typed and moved
/// about, facts, closing, findings accepted and dismissed. The same seed makes the same edits of the same report.
class RandomEdits
{
public:
    RandomEdits(Session &session, quint32 seed);

    /// One edit, so at most one step of the undo stack; it may turn out to change nothing.
    void edit();
    /// One step back or forth.
    void undoOrRedo();

private:
    CellIndex anyCell();
    QString figure();
    QString sectionWithProse();
    void enterFigure();
    void pasteFigures();
    void computeTotals();
    void typeText();
    void moveBlocks();
    void changeFacts();
    void changeClosing();
    void judgeFinding();

    Session &m_session;
    Dice m_dice;
    QString m_typingIn;
};

} // namespace gouji::test
