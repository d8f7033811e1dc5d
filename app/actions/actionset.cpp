// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/actionset.h"

#include "app/actions/aboutaction.h"
#include "app/actions/archiveaction.h"
#include "app/actions/attachlastyearaction.h"
#include "app/actions/batchexportaction.h"
#include "app/actions/choosechecksaction.h"
#include "app/actions/closeaction.h"
#include "app/actions/commandsearchaction.h"
#include "app/actions/compareaction.h"
#include "app/actions/comparelastyearaction.h"
#include "app/actions/comparereviewedaction.h"
#include "app/actions/computetotalaction.h"
#include "app/actions/copyaction.h"
#include "app/actions/copyforwebaction.h"
#include "app/actions/cutaction.h"
#include "app/actions/exportaction.h"
#include "app/actions/exportcollectionaction.h"
#include "app/actions/exportofficeaction.h"
#include "app/actions/fillselectionaction.h"
#include "app/actions/filltableaction.h"
#include "app/actions/findaction.h"
#include "app/actions/findnextaction.h"
#include "app/actions/findpreviousaction.h"
#include "app/actions/fixaction.h"
#include "app/actions/fixallaction.h"
#include "app/actions/guideaction.h"
#include "app/actions/importaction.h"
#include "app/actions/importofficeaction.h"
#include "app/actions/insertskeletonaction.h"
#include "app/actions/insertsubheadingaction.h"
#include "app/actions/linknumberaction.h"
#include "app/actions/manageformsaction.h"
#include "app/actions/markreviewedaction.h"
#include "app/actions/mergecopyaction.h"
#include "app/actions/newaction.h"
#include "app/actions/newdeskaction.h"
#include "app/actions/newfromlastyearaction.h"
#include "app/actions/nextpaneaction.h"
#include "app/actions/nextproblemaction.h"
#include "app/actions/openaction.h"
#include "app/actions/opendeskaction.h"
#include "app/actions/pagesetupaction.h"
#include "app/actions/paperaction.h"
#include "app/actions/pasteaction.h"
#include "app/actions/pastereportaction.h"
#include "app/actions/previewaction.h"
#include "app/actions/previouspaneaction.h"
#include "app/actions/previousproblemaction.h"
#include "app/actions/printaction.h"
#include "app/actions/printsheetsaction.h"
#include "app/actions/quitaction.h"
#include "app/actions/readycheckaction.h"
#include "app/actions/recomputetotalsaction.h"
#include "app/actions/redoaction.h"
#include "app/actions/replaceaction.h"
#include "app/actions/reviewaction.h"
#include "app/actions/sampleaction.h"
#include "app/actions/saveaction.h"
#include "app/actions/saveasaction.h"
#include "app/actions/showlastyearaction.h"
#include "app/actions/showlastyearfiguresaction.h"
#include "app/actions/showreadingaction.h"
#include "app/actions/takebackaction.h"
#include "app/actions/takestocksaction.h"
#include "app/actions/undoaction.h"
#include "app/actions/undoofficeimportaction.h"
#include "app/actions/verifyaction.h"
#include "app/actions/whatsthisaction.h"
#include "app/actions/zoominaction.h"
#include "app/actions/zoomoutaction.h"
#include "app/actions/zoomresetaction.h"
#include "app/fittingtoolbar.h"
#include "app/mainwindow.h"
#include "app/recentmenu.h"

#include "views/widgets/fixmenu.h"

#include <QCoreApplication>
#include <QMenuBar>
#include <QToolButton>

#include <algorithm>
#include <utility>

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
         {"new-from-last-year",
          "new",
          "open",
          "recent-menu",
          "sample",
          nullptr,
          "new-desk",
          "open-desk",
          nullptr,
          "save",
          "save-as",
          nullptr,
          "export-menu",
          "export-batch",
          "papers-menu",
          "archive",
          nullptr,
          "page-setup",
          "preview",
          "print",
          nullptr,
          "import",
          "show-reading",
          "take-back",
          "merge-copy",
          "attach-last-year",
          "verify-page",
          nullptr,
          "close",
          "quit"}},
        {QT_TRANSLATE_NOOP("gouji::ActionSet", "&Edit"),
         {"undo",
          "redo",
          nullptr,
          "cut",
          "copy",
          "paste",
          "paste-report",
          nullptr,
          "find",
          "replace",
          "find-next",
          "find-previous",
          nullptr,
          "link-number",
          "insert-sub-heading",
          "insert-skeleton",
          nullptr,
          "fill-zeros-table",
          "fill-zeros-selection",
          "take-stocks",
          nullptr,
          "compute-total",
          "recompute-totals"}},
        {QT_TRANSLATE_NOOP("gouji::ActionSet", "&Check"),
         {"ready-check", nullptr, "next-problem", "previous-problem", nullptr, "fix", "fix-all", nullptr, "compare",
          "compare-last-year", nullptr, "mark-reviewed", "compare-reviewed"}},
        {QT_TRANSLATE_NOOP("gouji::ActionSet", "&Review"),
         {"ask", "answer", "close-question", nullptr, "next-question", "previous-question", "accept-finding",
          "next-report", nullptr, "letter", "return-report", "sign-offs", nullptr, "submit", "take-back-report",
          "clear", "mark-published"}},
        {QT_TRANSLATE_NOOP("gouji::ActionSet", "&View"),
         {"next-pane", "previous-pane", nullptr, "show-last-year", "show-last-year-figures", nullptr, "zoom-in",
          "zoom-out", "zoom-reset"}},
        {QT_TRANSLATE_NOOP("gouji::ActionSet", "&Help"), {"guide", "whats-this", "command-search", nullptr, "about"}},
    };
    return all;
}

/// Stand in a menu for the menus of the formats, of what goes with a report and of the files opened last.
constexpr const char *exportMenuName = "export-menu";
constexpr const char *papersMenuName = "papers-menu";
constexpr const char *recentMenuName = "recent-menu";

QString translated(const char *text)
{
    return QCoreApplication::translate("gouji::ActionSet", text);
}

} // namespace

ActionSet::ActionSet(Workbench &workbench, MainWindow &window)
    : m_workbench(workbench)
    , m_window(window)
    , m_actions(make<AboutAction, ArchiveAction, AttachLastYearAction, BatchExportAction, ChooseChecksAction,
                     CloseAction, CommandSearchAction, CompareAction, CompareLastYearAction, CompareReviewedAction,
                     ComputeTotalAction, CopyAction, CopyForWebAction, CutAction, ExportAction, ExportCollectionAction,
                     ExportOfficeAction, FillSelectionAction, FillTableAction, FindAction, FindNextAction,
                     FindPreviousAction, FixAction, FixAllAction, GuideAction, ImportAction, ImportOfficeAction,
                     InsertSkeletonAction, InsertSubHeadingAction, LinkNumberAction, ManageFormsAction,
                     MarkReviewedAction, MergeCopyAction, NewAction, NewDeskAction, NewFromLastYearAction,
                     NextPaneAction, NextProblemAction, OpenAction, OpenDeskAction, PageSetupAction, PasteAction,
                     PasteReportAction, PreviewAction, PreviousPaneAction, PreviousProblemAction, PrintAction,
                     PrintSheetsAction, QuitAction, ReadyCheckAction, RecomputeTotalsAction, RedoAction, ReplaceAction,
                     SampleAction, SaveAction, SaveAsAction, ShowLastYearAction, ShowLastYearFiguresAction,
                     ShowReadingAction, TakeBackAction, TakeStocksAction, UndoAction, UndoOfficeImportAction,
                     VerifyAction, WhatsThisAction, ZoomInAction, ZoomOutAction, ZoomResetAction>(workbench, window))
{
    for (const ExportFormatInfo &info : exportFormats())
        m_actions.push_back(new ExportAction(info.format, workbench, window));
    for (const ReviewStep &step : ReviewAction::steps())
        m_actions.push_back(new ReviewAction(step, workbench, window));
    makePapers();
    for (Action *action : m_actions)
        action->refresh();
    retranslate();
}

void ActionSet::makePapers()
{
    for (const Paper &paper : m_workbench.papers()) {
        m_papers.push_back(new PaperAction(paper, m_workbench, m_window));
        m_actions.push_back(m_papers.back());
    }
}

void ActionSet::refillPapers()
{
    for (Action *paper : std::exchange(m_papers, {})) {
        std::erase(m_actions, paper);
        delete paper;
    }
    makePapers();
    for (Action *paper : m_papers)
        paper->refresh();
    m_papersMenu->clear();
    fillPapersMenu(*m_papersMenu);
    retranslate();
}

void ActionSet::retranslate()
{
    for (Action *action : m_actions)
        action->retranslate();
    for (std::size_t i = 0; i < m_menus.size(); ++i)
        m_menus[i]->setTitle(translated(menus()[i].title));
    if (m_exportMenu)
        m_exportMenu->setTitle(translated(QT_TRANSLATE_NOOP("gouji::ActionSet", "E&xport")));
    if (m_recentMenu)
        m_recentMenu->retranslate();
    if (m_papersMenu)
        m_papersMenu->setTitle(translated(QT_TRANSLATE_NOOP("gouji::ActionSet", "Papers that go &with it")));
    if (m_toolBar)
        m_toolBar->setWindowTitle(translated(QT_TRANSLATE_NOOP("gouji::ActionSet", "Toolbar")));
}

void ActionSet::refreshIcons()
{
    for (Action *action : m_actions)
        action->refreshIcon();
}

Action *ActionSet::find(const char *name) const
{
    const auto found = std::ranges::find_if(
        m_actions, [name](const Action *action) { return action->objectName() == QLatin1String(name); });
    Q_ASSERT(found != m_actions.end());
    return *found;
}

QMenu *ActionSet::menu(const char *title) const
{
    const auto found =
        std::ranges::find_if(menus(), [title](const Menu &menu) { return qstrcmp(menu.title, title) == 0; });
    Q_ASSERT(found != menus().end());
    return m_menus[static_cast<std::size_t>(found - menus().begin())];
}

void ActionSet::fill(QMenuBar &bar)
{
    for (const Menu &entry : menus()) {
        QMenu *menu = bar.addMenu(translated(entry.title));
        for (const char *name : entry.actions)
            addTo(*menu, name);
        m_menus.push_back(menu);
    }
    retranslate();
}

void ActionSet::addTo(QMenu &menu, const char *name)
{
    if (!name)
        menu.addSeparator();
    else if (qstrcmp(name, exportMenuName) == 0)
        fillExportMenu(*menu.addMenu(QString()));
    else if (qstrcmp(name, papersMenuName) == 0)
        fillPapersMenu(*menu.addMenu(QString()));
    else if (qstrcmp(name, recentMenuName) == 0)
        menu.addMenu(m_recentMenu = new RecentMenu(m_workbench, m_window, &menu));
    else
        menu.addAction(find(name));
}

void ActionSet::fillExportMenu(QMenu &menu)
{
    m_exportMenu = &menu;
    menu.addAction(find("export"));
    menu.addSeparator();
    for (const ExportFormatInfo &info : exportFormats())
        menu.addAction(find(ExportAction::nameOf(info.format).constData()));
    menu.addSeparator();
    menu.addAction(find("copy-for-web"));
}

void ActionSet::fillPapersMenu(QMenu &menu)
{
    m_papersMenu = &menu;
    for (Action *paper : m_papers)
        menu.addAction(paper);
    menu.addSeparator();
    for (const char *name : {"print-collection-sheets", "export-collection-sheets"})
        menu.addAction(find(name));
}

void ActionSet::showTableMenu(const QPoint &globalPlace, Session &session, const Fix &fix) const
{
    QMenu menu;
    addFix(menu, session, fix);
    for (const char *name : {"cut", "copy", "paste", "fill-zeros-selection", "fill-zeros-table", "take-stocks",
                             "compute-total", "recompute-totals"})
        menu.addAction(find(name));
    menu.exec(globalPlace);
}

QToolBar *ActionSet::makeToolBar(MainWindow &window)
{
    m_toolBar = new FittingToolBar(&window);
    m_toolBar->setObjectName(QStringLiteral("toolbar"));
    m_toolBar->setMovable(false);
    m_toolBar->setIconSize({16, 16});
    for (const char *name : {"new", "open", "save", "undo", "redo", "ready-check", "preview", "export"})
        m_toolBar->addAction(find(name));
    auto *exports = qobject_cast<QToolButton *>(m_toolBar->widgetForAction(find("export")));
    exports->setMenu(m_exportMenu);
    exports->setPopupMode(QToolButton::MenuButtonPopup);
    retranslate();
    return m_toolBar;
}

} // namespace gouji
