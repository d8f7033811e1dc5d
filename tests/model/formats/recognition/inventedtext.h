// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/report.h"

#include <QStringList>

namespace gouji::test {

/// How a report looks as plain text in the wild.
enum class TextFamily {
    Matrix,        ///< tabulators, merged cells as empty fields, in the form's own geometry
    ShiftedMatrix, ///< the same with the figures of shorter rows one field further left, as real ones have it
    Bars,          ///< a | b, merged cells not expanded
    OneCellALine,
    Glued ///< a row a line, nothing between its labels and figures
};

/// A line of prose or a row of a table.
struct TextRow
{
    QStringList fields;
    int table = -1; ///< -1: prose

    bool isTable() const { return table >= 0; }
};

/// A report laid out as rows, so that a test can damage it, and then as text.
struct InventedText
{
    TextFamily family = TextFamily::Matrix;
    std::vector<TextRow> rows;

    QString toText() const;
};

InventedText inventedText(const Report &report, TextFamily family);

} // namespace gouji::test
