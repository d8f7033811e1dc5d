// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actions/action.h"

#include <QMenu>
#include <QMenuBar>

#include <functional>

namespace gouji::test {

inline QString menuWords(const QString &text)
{
    return withoutMnemonic(text).remove(u'…');
}

/// Goes through the menus of a window: each action with the words of the menus that lead to it.
inline void forEachMenuAction(const QMenuBar &bar,
                              const std::function<void(const QStringList &, const QAction &)> &visit)
{
    const std::function<void(const QStringList &, const QMenu &)> enter = [&](const QStringList &way,
                                                                              const QMenu &menu) {
        for (const QAction *action : menu.actions()) {
            const QStringList here = way + QStringList(menuWords(action->text()));
            if (action->menu())
                enter(here, *action->menu());
            if (!action->isSeparator())
                visit(here, *action);
        }
    };
    for (const QAction *top : bar.actions()) {
        if (top->menu())
            enter({menuWords(top->text())}, *top->menu());
    }
}

} // namespace gouji::test
