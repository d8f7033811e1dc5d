// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/source/sourceoutline.h"

#include <QRandomGenerator>

namespace gouji::test {

/// Damages a source outline, as readers of word files and pages may hand it over: rows, fields, labels, spans, tables and
/// headings. Never changes a figure itself except by joining it with its neighbour or taking it away, and never exchanges
/// figures so that every label and every sum still fits: no reader could know.
class OutlineMangler
{
public:
    OutlineMangler(SourceOutline &outline, QRandomGenerator &random);

    /// Does one damage and names it.
    const char *mangle();

private:
    SourceTable &anyTable();
    SourceRow &anyRow();
    size_t below(size_t end) { return m_random.bounded(quint32(end)); }

    void swapRows();
    void splitRow();
    void insertField();
    void dropField();
    void emptyField();
    void damageLabel();
    void glueFigures();
    void glueRow();
    void swapColumns();
    void doubleRow();
    void dropRow();
    void cutTable();
    void loseHeader();
    void loseHeading();
    void splitTable();
    void loseSpans();
    void changeSpan();
    void breakLabel();
    void addNoise();
    void swapFields();

    SourceOutline &m_outline;
    QRandomGenerator &m_random;
    std::vector<size_t> m_tables; ///< blocks that are tables
};

} // namespace gouji::test
