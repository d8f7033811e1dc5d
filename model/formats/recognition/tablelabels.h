// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/template/formtemplate.h"

#include <QHash>

#include <optional>
#include <set>
#include <vector>

namespace gouji {

/// A row of the form that holds figures.
struct FigureRow
{
    QStringList path; ///< official labels from the outside in; empty where the row has none
    std::vector<CellIndex> cells;
    std::vector<int> columns; ///< the labels of the columns, by cell; -1 where there is none
    int labelColumn = 0;      ///< where its own label stands in the form's grid
};

/// An official text of a table, wherever it stands in it.
struct TableLabel
{
    QString key; ///< normalised by labelKey
    QString text;
    bool isColumn = false; ///< names a column of figures
    std::vector<int> rows; ///< rows of figures that it names by itself
};

/// A field of the source that is an official text, perhaps a damaged one.
struct FoundLabel
{
    int label = 0;
    int distance = 0; ///< characters that differ after normalising
    int field = 0;    ///< of the row where it was found
    QString asFound;
};

/// The labels of one table of a form, looked up by what a source may have made of them. Everything comes from the
/// form; a damaged label is found only where exactly one official one is nearest to it (STR-04).
class TableLabels
{
public:
    TableLabels(const FormTemplate &form, int table);

    int table() const { return m_table; }
    const std::vector<FigureRow> &rows() const { return m_rows; }
    const std::vector<TableLabel> &labels() const { return m_labels; }
    const TableLabel &label(int index) const { return m_labels[size_t(index)]; }
    std::optional<int> labelOf(const QString &officialText) const;

    std::optional<FoundLabel> find(const QString &text) const;
    std::optional<int> findExact(const QString &text) const;
    /// The longest official text that begins at a place of a normalised one.
    std::optional<int> longestAt(QStringView key, qsizetype start) const;
    /// Whether an official text begins so and goes on.
    bool beginsLabel(QStringView key) const;
    /// Rows whose label is this text once its number is left off.
    std::vector<int> rowsNamedWithoutNumber(const QString &key) const { return m_unnumbered.value(key); }
    /// The row that has no label at all, where the table has exactly one such.
    std::optional<int> unlabelledRow() const;
    /// Whether two neighbouring column labels stand the other way round in the form.
    bool areDisordered(int first, int second) const;

private:
    int addLabel(const QString &text);
    void addRows(const FormTemplate &form);
    void addOrder(const TableTemplate &grid);
    std::optional<FoundLabel> findNearest(const QString &key) const;

    int m_table;
    std::vector<TableLabel> m_labels;
    std::vector<FigureRow> m_rows;
    QHash<QString, int> m_byKey;
    QHash<QString, int> m_byText; ///< official texts, for which no key need be made
    QHash<QString, std::vector<int>> m_unnumbered;
    std::set<std::pair<int, int>> m_neighbours;
    std::set<std::pair<int, int>> m_before;
};

} // namespace gouji
