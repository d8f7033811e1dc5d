// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/actionset.h"

#include "app/actions/aboutaction.h"
#include "app/actions/closeaction.h"
#include "app/actions/computetotalaction.h"
#include "app/actions/exporttextaction.h"
#include "app/actions/fillselectionaction.h"
#include "app/actions/filltableaction.h"
#include "app/actions/newaction.h"
#include "app/actions/nextpaneaction.h"
#include "app/actions/openaction.h"
#include "app/actions/quitaction.h"
#include "app/actions/readycheckaction.h"
#include "app/actions/recomputetotalsaction.h"
#include "app/actions/redoaction.h"
#include "app/actions/sampleaction.h"
#include "app/actions/saveaction.h"
#include "app/actions/saveasaction.h"
#include "app/actions/undoaction.h"
#include "app/actions/zoominaction.h"
#include "app/actions/zoomoutaction.h"
#include "app/actions/zoomresetaction.h"
#include "app/mainwindow.h"

#include <QCoreApplication>
#include <QMenuBar>
#include <QToolBar>

#include <algorithm>

namespace gouji {
namespace {

template<typename... Actions>
std::vector<Action *> make(Workbench &workbench, MainWindow &window)
{
    return {new Actions(workbench, window)...};
}

struct Menu
{
    const char *title;
    std::vector<const char *> actions; ///< names; null: a separator
};

const std::vector<Menu> &menus()
{
    static const std::vector<Menu> all{
        {QT_TRANSLATE_NOOP("gouji::ActionSet", "&File"),
         {"new", "open", "sample", nullptr, "save", "save-as", "export-text", nullptr, "close", "quit"}},
        {QT_TRANSLATE_NOOP("gouji::ActionSet", "&Edit"),
         {"undo", "redo", nullptr, "fill-zeros-table", "fill-zeros-selection", nullptr, "compute-total",
          "recompute-totals"}},
        {QT_TRANSLATE_NOOP("gouji::ActionSet", "&Check"), {"ready-check"}},
        {QT_TRANSLATE_NOOP("gouji::ActionSet", "&View"), {"next-pane", nullptr, "zoom-in", "zoom-out", "zoom-reset"}},
        {QT_TRANSLATE_NOOP("gouji::ActionSet", "&Help"), {"about"}},
    };
    return all;
}

QString translated(const char *text)
{
    return QCoreApplication::translate("gouji::ActionSet", text);
}

} // namespace

ActionSet::ActionSet(Workbench &workbench, MainWindow &window)
    : m_actions(
          make<AboutAction, CloseAction, ComputeTotalAction, ExportTextAction, FillSelectionAction, FillTableAction,
               NewAction, NextPaneAction, OpenAction, QuitAction, ReadyCheckAction, RecomputeTotalsAction, RedoAction,
               SampleAction, SaveAsAction, SaveAction, UndoAction, ZoomInAction, ZoomOutAction, ZoomResetAction>(
              workbench, window))
{
    for (Action *action : m_actions) {
        action->retranslate();
        action->refresh();
    }
}

Action *ActionSet::find(const char *name) const
{
    const auto found = std::ranges::find_if(
        m_actions, [name](const Action *action) { return action->objectName() == QLatin1String(name); });
    Q_ASSERT(found != m_actions.end());
    return *found;
}

void ActionSet::fill(QMenuBar &bar) const
{
    for (const Menu &entry : menus()) {
        QMenu *menu = bar.addMenu(translated(entry.title));
        for (const char *name : entry.actions) {
            if (name)
                menu->addAction(find(name));
            else
                menu->addSeparator();
        }
    }
}

void ActionSet::showTableMenu(const QPoint &globalPlace) const
{
    QMenu menu;
    for (const char *name : {"fill-zeros-selection", "fill-zeros-table", "compute-total", "recompute-totals"})
        menu.addAction(find(name));
    menu.exec(globalPlace);
}

QToolBar *ActionSet::makeToolBar(MainWindow &window) const
{
    auto *bar = new QToolBar(translated(QT_TRANSLATE_NOOP("gouji::ActionSet", "Toolbar")), &window);
    bar->setObjectName(QStringLiteral("toolbar"));
    bar->setMovable(false);
    bar->setIconSize({16, 16});
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    for (const char *name : {"new", "open", "save", "undo", "redo", "ready-check", "export-text"})
        bar->addAction(find(name));
    return bar;
}

} // namespace gouji
