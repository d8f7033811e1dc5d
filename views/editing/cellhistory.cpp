// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editing/cellhistory.h"

namespace gouji {
namespace {

constexpr std::size_t longestHistory = 100;

} // namespace

CellHistory::CellHistory(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_cells(session.report().cells)
{
    connect(&session, &Session::cellsChanged, this, &CellHistory::onCellsChanged);
}

const std::vector<PastValue> &CellHistory::of(CellIndex cell) const
{
    static const std::vector<PastValue> nothing;
    const auto found = m_past.find(cell);
    return found == m_past.end() ? nothing : found->second;
}

void CellHistory::onCellsChanged(const std::vector<CellIndex> &cells)
{
    for (const CellIndex cell : cells) {
        Cell &before = m_cells[cell.toSize()];
        const Cell &now = m_session.report().cell(cell);
        if (before.value != now.value) {
            std::vector<PastValue> &past = m_past[cell];
            past.push_back({QDateTime::currentDateTime(), before.value});
            if (past.size() > longestHistory)
                past.erase(past.begin());
            before = now;
            emit historyChanged(cell);
        }
    }
}

} // namespace gouji
