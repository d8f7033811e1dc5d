// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/panecycle.h"

#include <QDockWidget>
#include <QWidget>

#include <algorithm>

namespace gouji {
namespace {

/// A pane may hold nothing that could take the focus, and is passed by then.
bool takesFocus(QWidget &pane)
{
    pane.setFocus(Qt::OtherFocusReason);
    const QWidget *focused = pane.window()->focusWidget();
    return focused && focused->isVisible() && (&pane == focused || pane.isAncestorOf(focused));
}

/// The dock of a pane may stand behind others.
void bringToFront(QWidget &pane)
{
    for (QWidget *around = &pane; around; around = around->parentWidget()) {
        if (auto *dock = qobject_cast<QDockWidget *>(around))
            dock->raise();
    }
}

} // namespace

void focusNextPane(std::vector<QWidget *> panes, const QWidget *focused, bool backwards)
{
    std::erase_if(panes, [](const QWidget *pane) { return !pane->isVisible(); });
    if (panes.empty())
        return;
    const auto hasFocus = [focused](QWidget *pane) { return pane == focused || pane->isAncestorOf(focused); };
    const auto current = std::ranges::find_if(panes, hasFocus);
    const std::size_t from = current == panes.end() ? 0 : static_cast<std::size_t>(current - panes.begin());
    for (std::size_t step = 1; step <= panes.size(); ++step) {
        QWidget &pane = *panes[(from + (backwards ? panes.size() - step : step)) % panes.size()];
        if (takesFocus(pane)) {
            bringToFront(pane);
            return;
        }
    }
}

} // namespace gouji
