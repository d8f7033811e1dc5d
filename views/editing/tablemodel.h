// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/editing/balancelayout.h"
#include "views/editing/session.h"

#include <QAbstractTableModel>

#include <set>

namespace gouji {

/// What stands at a place of a table, for those who draw it.
enum class PlaceKind { Text, Figure, Check, Nothing };

/// How a figure or a check is to be seen.
enum class PlaceState { Blank, Zero, Number, Mark, Raw, Fine, Open, Broken };

/// A table of the form as an item model: the grid as printed without its frozen headers and labels (these are drawn from
/// TableTemplate), and, where the table has balance rules, a last row and a last column that say how they stand.
/// Editing goes through the session; dataChanged names exactly the places that look different.
class TableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        KindRole = Qt::UserRole, ///< PlaceKind
        StateRole,               ///< PlaceState
        GridRoleRole,            ///< GridRole of a text
        BrokenRole,              ///< a figure takes part in a broken identity
        SuspectRole,             ///< a figure is the likeliest cause of a broken identity
        ComputedRole,            ///< a total that follows its parts
        SeverityRole,            ///< Severity of the worst finding about this figure alone, or none
        RemarkRole,              ///< what a figure was computed from, or why it was not understood
        LastYearRole,            ///< the figure of last year's report, where that is at hand
        ThreadRole,              ///< an open question about a figure, or nothing
        EquationRole,            ///< the identities of a check, or the broken ones of a figure, written out
    };

    TableModel(Session &session, int table, QObject *parent = nullptr);

    Session &session() const { return m_session; }
    int tableIndex() const { return m_table; }
    const TableTemplate &table() const;
    const BalanceLayout &layout() const { return m_layout; }
    bool hasCheckRow() const { return m_layout.hasCheckRow(); }
    bool hasCheckColumn() const { return m_layout.hasCheckColumn(); }
    int bodyRowCount() const;
    int bodyColumnCount() const;

    /// The cell of the report at an index, if it is a figure's.
    std::optional<CellIndex> cellAt(const QModelIndex &index) const;
    /// The cells at several indexes, each once.
    std::vector<CellIndex> cellsAt(const QModelIndexList &indexes) const;
    /// All cells of this table.
    std::vector<CellIndex> cells() const;
    /// Where a cell of this table stands; invalid for another table's.
    QModelIndex indexOf(CellIndex cell) const;
    /// All figures that take part in the identities of a check place, or in the broken identities of a figure.
    std::vector<CellIndex> cellsInvolved(const QModelIndex &index) const;
    /// The first cell still to be filled in, or an invalid index.
    QModelIndex firstToDo() const;
    /// The columns and rows that a place of the printed table takes, from its first position on; 1 × 1 elsewhere.
    QSize span(const QModelIndex &index) const override;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Look
    {
        bool isBroken = false;
        bool isSuspect = false;
        int severity = -1;

        friend bool operator==(const Look &, const Look &) = default;
    };

    void onCellsChanged(const std::vector<CellIndex> &cells);
    void onFindingsChanged();
    std::vector<Look> looks() const;
    void lookAt(const Finding &finding, std::vector<Look> &looks) const;
    std::vector<bool> brokenIdentities() const;
    bool isInBrokenIdentity(CellIndex cell) const;
    void tellCellsOf(std::size_t identity);
    void announceCells(const std::vector<Look> &before);
    void announceChecks();

    const GridCell &gridCell(const QModelIndex &index) const;
    std::vector<int> identitiesAt(const QModelIndex &index) const;
    std::vector<int> brokenIdentitiesOf(CellIndex cell) const;
    QVariant figureData(CellIndex cell, int role) const;
    QVariant checkData(const QModelIndex &index, int role) const;
    PlaceState checkState(const std::vector<int> &identities) const;
    QString checkText(const std::vector<int> &identities) const;
    QString toolTip(CellIndex cell) const;

    Session &m_session;
    int m_table;
    BalanceLayout m_layout;
    std::set<QString> m_balanceChecks; ///< the checks that the form's identities go by
    std::vector<Look> m_looks;         ///< parallel to the form's cells; those of other tables stay as they are
    std::vector<bool> m_isToTell;      ///< parallel to the form's cells: changed and not announced yet
    std::vector<std::optional<qint64>> m_figures; ///< parallel to the form's cells: what the equations were told with
    std::vector<bool> m_isTouched; ///< parallel to the identities: a figure of theirs changed and is not announced yet
    std::vector<bool> m_isBroken;  ///< parallel to the identities
};

} // namespace gouji

Q_DECLARE_METATYPE(gouji::PlaceKind)
Q_DECLARE_METATYPE(gouji::PlaceState)
