// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/editing/session.h"

#include <QDateTime>

#include <map>

namespace gouji {

/// What a cell held at some moment of the session.
struct PastValue
{
    QDateTime until; ///< local time at which it was replaced
    CellValue value;

    friend bool operator==(const PastValue &, const PastValue &) = default;
};

/// What each cell held earlier in this session, undo and redo included. Lives beside the session and never in a file;
/// bounded, the oldest values of a cell go first.
class CellHistory : public QObject
{
    Q_OBJECT

public:
    explicit CellHistory(Session &session, QObject *parent = nullptr);

    /// Oldest first; without what the cell holds now.
    const std::vector<PastValue> &of(CellIndex cell) const;

signals:
    void historyChanged(gouji::CellIndex cell);

private:
    void onCellsChanged(const std::vector<CellIndex> &cells);

    Session &m_session;
    std::vector<Cell> m_cells; ///< as they were before the change that comes next
    std::map<CellIndex, std::vector<PastValue>> m_past;
};

} // namespace gouji
