// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/source/sourceoutline.h"

namespace gouji {

/// A table from the clipboard with its merged fields laid out: every place knows the field that covers it. Its size is
/// bounded whatever spans the source claims. Keeps copies of the texts.
class PasteGrid
{
public:
    explicit PasteGrid(const SourceTable &table);

    int rowCount() const { return static_cast<int>(m_owners.size()); }
    int columnCount() const { return m_columns; }
    /// The text of the field that covers a place; empty where none does.
    const QString &text(int row, int column) const;
    /// Whether a field begins here and has a text.
    bool hasFieldAt(int row, int column) const;
    int fieldCount() const { return static_cast<int>(m_fields.size()); }
    /// The only text of the grid, where it has just one; or empty.
    QString onlyText() const;

private:
    struct Field
    {
        QString text;
        int row;
        int column;
    };

    void place(const SourceField &field, int row, int &column);
    int &owner(int row, int column);
    int ownerAt(int row, int column) const;

    std::vector<Field> m_fields;
    std::vector<std::vector<int>> m_owners; ///< by row and column: index into m_fields, or -1
    int m_columns = 0;
};

} // namespace gouji
