// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/model/formats/recognition/inventedtext.h"

#include <QRandomGenerator>

namespace gouji::test {

/// Damages a text in the ways that conversion and careless hands do. Never changes a figure itself, since no reader
/// could know; what it does to lines, fields and labels must never lead to a wrong figure without a word.
class Mangler
{
public:
    explicit Mangler(QRandomGenerator &random) : m_random(random) {}

    /// Does one damage and names it.
    const char *mangle(InventedText &text);

private:
    size_t anyTableRow(const InventedText &text);
    qsizetype anyField(const TextRow &row);

    void swapRows(InventedText &text);
    void insertField(InventedText &text);
    void dropField(InventedText &text);
    void emptyField(InventedText &text);
    void damageLabel(InventedText &text);
    void cutLine(InventedText &text);
    void removeLine(InventedText &text);
    void breakOff(InventedText &text);
    void splitTable(InventedText &text);
    void joinLines(InventedText &text);
    void joinFields(InventedText &text);
    void repeatRow(InventedText &text);
    void addNoise(InventedText &text);
    void dropHeading(InventedText &text);
    void swapColumns(InventedText &text);
    void swapFields(InventedText &text);

    QRandomGenerator &m_random;
};

} // namespace gouji::test
