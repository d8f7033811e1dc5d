// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/editing/cellsearch.h"

#include <QListWidget>

namespace gouji {

/// A list of cells under the cursor of an editor, to choose one from. Never takes the focus: the editor hands it the keys
/// that move and choose, and all others go on typing.
class LinkPopup : public QListWidget
{
    Q_OBJECT

public:
    explicit LinkPopup(QWidget *editor);

    /// Shows the cells below a place on the screen, the first one chosen; hides where there are none.
    void offer(std::vector<CellMatch> matches, const QRect &cursor);
    /// Whether the key was one of the list's: arrows, pages, Enter, Escape.
    bool takeKey(int key);

signals:
    void chosen(const gouji::CellMatch &match);
    void givenUp();

private:
    void choose(int row);

    std::vector<CellMatch> m_matches;
};

} // namespace gouji
