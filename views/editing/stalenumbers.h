// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/text/textspan.h"
#include "views/editing/session.h"

#include <map>
#include <vector>

namespace gouji {

/// A plain number in the prose that a cell once showed.
struct StaleNumber
{
    int block = 0;
    TextSpan span;  ///< in the paragraph's text, links written out
    CellIndex cell; ///< the first of the cells that showed it

    friend bool operator==(const StaleNumber &, const StaleNumber &) = default;
};

/// Numbers in the prose that were left behind in this session: a link was turned into text, or a cell changed and its
/// earlier figure is still written somewhere. Remembers what cells held; lives beside the session, never in a file. What
/// a single digit says is not followed: it stands everywhere.
class StaleNumbers : public QObject
{
    Q_OBJECT

public:
    explicit StaleNumbers(Session &session, QObject *parent = nullptr);

    /// A link to the cell became plain text in a section.
    void noteUnlinked(const QString &section, CellIndex cell, const QString &text);
    std::vector<StaleNumber> in(const QString &section) const;

signals:
    void changed();

private:
    std::optional<CellIndex> ownerOf(const QString &section, const QString &number) const;
    void onCellsChanged(const std::vector<CellIndex> &cells);

    Session &m_session;
    std::vector<CellValue> m_values;                             ///< as they were before the change that comes next
    std::map<QString, std::vector<CellIndex>> m_past;            ///< by the figure that cells once held
    std::map<std::pair<QString, QString>, CellIndex> m_unlinked; ///< by section and text
};

} // namespace gouji
