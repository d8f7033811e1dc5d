// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/source/sourceoutline.h"

#include <QAbstractTableModel>

namespace gouji {

/// What a reader made of a file, as it was found: a row for each paragraph, each row of a table and each picture, with its
/// place in the first column. A paragraph stands in the second column and spans the rest; fields of tables stand where
/// their spans put them. Read only; of a source longer than any report only the beginning is shown, and that is said.
class SourceModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        ParagraphRole = Qt::UserRole ///< the row is no row of a table
    };

    /// Cells that are shown as one.
    struct Span
    {
        int row = 0;
        int column = 0;
        int rows = 1;
        int columns = 1;
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setSource(const SourceOutline &source);
    const std::vector<Span> &spans() const { return m_spans; }
    /// How much room a column of fields needs beside the others; 1: there is nothing in it.
    int weight(int column) const;

    /// Where something of a place stands: the very field, else the first row of its line or page; invalid: nowhere.
    QModelIndex find(const SourcePlace &place) const;
    SourcePlace placeOf(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Shown
    {
        QString text;
        SourcePlace place;
        int column = 0;
    };
    struct Row
    {
        SourcePlace place;
        std::vector<Shown> fields; ///< by column
        bool isParagraph = false;
        bool isHeading = false;
    };

    void addParagraph(const QString &text, const SourcePlace &place, bool isHeading);
    void addTable(const SourceTable &table);
    void widen(int columns) { m_fieldColumns = std::max(m_fieldColumns, columns); }
    const Shown *shownAt(const QModelIndex &index) const;

    std::vector<Row> m_rows;
    std::vector<Span> m_spans;
    std::vector<int> m_weights;
    int m_fieldColumns = 1;
};

} // namespace gouji
