// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mainwindow.h"

#include "app/actions/actionset.h"
#include "app/appearance.h"
#include "app/commandsearch.h"
#include "app/deskflow.h"
#include "app/formsflow.h"
#include "app/guideflow.h"
#include "app/importing/importflow.h"
#include "app/keeping/keeper.h"
#include "app/lastyearfile.h"
#include "app/messageline.h"
#include "app/office/officepack.h"
#include "app/officeflow.h"
#include "app/panes.h"
#include "app/preferencesmenu.h"
#include "app/proselimits.h"
#include "app/reviewflow.h"
#include "app/stateline.h"
#include "app/statusline.h"
#include "forms/fields.h"
#include "forms/reportview.h"
#include "forms/startpage.h"
#include "views/widgets/fittingstack.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QScreen>
#include <QTabBar>
#include <QTabWidget>
#include <QToolBar>
#include <QVBoxLayout>

#include <algorithm>

namespace gouji {

MainWindow::MainWindow(Workbench &workbench)
    : m_workbench(workbench)
    , m_preferences(new Preferences(workbench.settings(), this))
    , m_centre(new FittingStack)
    , m_start(new StartPage)
    , m_tabs(new QTabWidget)
    , m_message(new MessageLine)
    , m_state(new StateLine)
    , m_status(new StatusLine)
    , m_actions(std::make_unique<ActionSet>(workbench, *this))
    , m_keeper(new Keeper(workbench, *this))
    , m_importFlow(new ImportFlow(workbench, *this))
    , m_deskFlow(new DeskFlow(workbench, *this, this))
    , m_guideFlow(new GuideFlow(workbench, *this))
    , m_formsFlow(new FormsFlow(workbench, *this))
    , m_officeFlow(new OfficeFlow(workbench, *this))
    , m_reviewFlow(new ReviewFlow(workbench, *this))
{
    setAcceptDrops(true);
    setUpCentre();
    setUpStartPage();
    setUpBars();
    connect(&workbench, &Workbench::documentAdded, this, &MainWindow::onDocumentAdded);
    connect(&workbench, &Workbench::documentClosed, this, &MainWindow::onDocumentClosed);
    connect(&workbench, &Workbench::currentChanged, this, &MainWindow::onCurrentChanged);
    connect(&workbench, &Workbench::guidanceChanged, this, &MainWindow::showGuidance);
    connect(&workbench, &Workbench::papersChanged, this, [this] { m_actions->refillPapers(); });
    connect(m_preferences, &Preferences::changed, this, &MainWindow::takePreferences);
    takePreferences();
    restoreLayout();
    refreshTitle();
}

MainWindow::~MainWindow() = default;

void MainWindow::setUpCentre()
{
    m_tabs->setDocumentMode(true);
    m_tabs->setTabsClosable(true);
    m_tabs->setTabBarAutoHide(true);
    m_centre->addWidget(m_start);
    m_centre->addWidget(m_tabs);
    auto *whole = new QWidget;
    auto *layout = new QVBoxLayout(whole);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_message);
    layout->addWidget(m_state);
    layout->addWidget(m_centre);
    setCentralWidget(whole);
    connect(m_tabs, &QTabWidget::currentChanged, this,
            [this](int index) { m_workbench.setCurrent(m_workbench.documents().value(index)); });
    connect(m_state, &StateLine::takeBackWanted, this, [this] { m_actions->find("take-back-report")->trigger(); });
    connect(m_state, &StateLine::submitWanted, this, [this] { m_actions->find("submit")->trigger(); });
    connect(m_tabs, &QTabWidget::tabCloseRequested, this, &MainWindow::closeTab);
}

void MainWindow::setUpStartPage()
{
    m_start->setRecentFiles(m_workbench.recentFiles().paths());
    connect(m_start, &StartPage::newWanted, m_actions->find("new"), &QAction::trigger);
    connect(m_start, &StartPage::newFromLastYearWanted, m_actions->find("new-from-last-year"), &QAction::trigger);
    connect(m_start, &StartPage::openWanted, m_actions->find("open"), &QAction::trigger);
    connect(m_start, &StartPage::sampleWanted, m_actions->find("sample"), &QAction::trigger);
    connect(m_start, &StartPage::fileWanted, this, [this](const QString &path) { openFiles({path}); });
}

void MainWindow::setUpBars()
{
    m_actions->fill(*menuBar());
    QToolBar *bar = m_actions->makeToolBar(*this);
    auto *space = new QWidget(bar);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_search = new CommandSearch(bar);
    bar->addWidget(space);
    bar->addWidget(m_search);
    addToolBar(bar);
    setStatusBar(m_status);
    m_panes = new Panes(*this);
    QMenu *view = m_actions->menu("&View");
    view->addSeparator();
    m_panes->fill(*view);
    m_preferencesMenu = new PreferencesMenu(*m_preferences, this);
    for (const char *name : {"choose-checks", "manage-forms"})
        m_preferencesMenu->addAction(m_actions->find(name));
    m_preferencesMenu->addSeparator();
    for (const char *name : {"import-office", "export-office", "undo-office-import"})
        m_preferencesMenu->addAction(m_actions->find(name));
    connect(m_officeFlow, &OfficeFlow::imported, m_actions->find("undo-office-import"), &Action::refresh);
    menuBar()->insertMenu(m_actions->menu("&Help")->menuAction(), m_preferencesMenu);
    connect(m_search, &CommandSearch::refused, this,
            [this](const QString &command) { say(tr("%1: makes no sense now.").arg(command)); });
}

void MainWindow::restoreLayout()
{
    constexpr QSize wanted(1280, 720);
    const QSize available = screen()->availableSize();
    resize(wanted.boundedTo(available));
    restoreGeometry(m_workbench.settings().value(QStringLiteral("window")).toByteArray());
    m_panes->restore(m_workbench.settings(), available.width());
}

void MainWindow::takePreferences()
{
    applyAppearance(m_preferences->value("appearance"));
    const bool goesRight = m_preferences->value("tables/enter") == u"right";
    const bool showsLastYear = m_preferences->value("tables/last-year") == u"shown";
    for (int i = 0; i < m_tabs->count(); ++i) {
        viewAt(i).setEnterMoves(goesRight ? EnterMoves::Right : EnterMoves::Down);
        viewAt(i).setShowsLastYear(showsLastYear);
    }
}

ReportView &MainWindow::viewAt(int tab) const
{
    return *qobject_cast<ReportView *>(m_tabs->widget(tab));
}

void MainWindow::searchForCommand()
{
    m_search->setCommands(findChildren<QAction *>());
    m_search->seek();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_actions->retranslate();
        m_preferencesMenu->retranslate();
        m_panes->retranslate();
        refreshTitle();
    } else if (event->type() == QEvent::PaletteChange) {
        m_actions->refreshIcons();
    }
}

ReportView *MainWindow::currentView() const
{
    return qobject_cast<ReportView *>(m_tabs->currentWidget());
}

ReportView *MainWindow::viewOf(const ReportDocument *document) const
{
    const auto index = m_workbench.documents().indexOf(document);
    return qobject_cast<ReportView *>(m_tabs->widget(static_cast<int>(index)));
}

void MainWindow::showGuidance()
{
    for (int i = 0; i < m_tabs->count(); ++i)
        viewAt(i).setNotes(m_workbench.guidanceNotes());
}

void MainWindow::appear()
{
    if (!isVisible())
        show();
}

void MainWindow::say(const QString &text, bool isError)
{
    say(text, isError, {});
}

void MainWindow::say(const QString &text, bool isError, const std::vector<MessageChoice> &choices)
{
    m_message->say(text, isError, choices);
    appear();
}

void MainWindow::withdraw(const QString &text)
{
    m_message->withdraw(text);
}

void MainWindow::showSource(ReportDocument &document, const SourcePlace &place)
{
    m_workbench.setCurrent(&document);
    m_panes->revealSource();
    currentView()->showSource(place);
}

void MainWindow::showReview()
{
    m_panes->revealReview();
}

void MainWindow::setPerson(const QString &name)
{
    m_workbench.settings().setValue(QStringLiteral("person"), name);
    for (int i = 0; i < m_tabs->count(); ++i)
        viewAt(i).setPerson(name);
}

void MainWindow::sayReadOnly()
{
    say(tr("Nothing was changed: the report is in review. Take it back to change it."));
}

void MainWindow::openFiles(const QStringList &paths)
{
    if (!std::ranges::all_of(paths, DeskFlow::isDesk))
        appear();
    QStringList reports;
    for (const QString &path : paths) {
        if (DeskFlow::isDesk(path))
            m_deskFlow->open(path);
        else if (isOfficePack(path))
            m_officeFlow->offerFile(path);
        else if (FormsFlow::isForm(path))
            m_formsFlow->offerFile(path);
        else
            reports.append(path);
    }
    m_keeper->open(reports);
}

int MainWindow::tabOf(ReportDocument *document) const
{
    return static_cast<int>(m_workbench.documents().indexOf(document));
}

void MainWindow::onDocumentAdded(ReportDocument *document)
{
    auto *view = new ReportView(document->session());
    if (const std::shared_ptr<const ImportSource> source = document->importSource())
        view->setSource(QFileInfo(source->path).fileName(), source->outline, source->pages);
    m_panes->add(*view);
    view->setPerson(m_workbench.settings().value(QStringLiteral("person")).toString());
    connect(view, &ReportView::personNamed, this, &MainWindow::setPerson);
    connect(&document->session(), &Session::refused, this, &MainWindow::sayReadOnly);
    view->setNotes(m_workbench.guidanceNotes());
    m_centre->setCurrentWidget(m_tabs); // first: a small screen has no room for panes beside the start page
    m_tabs->setCurrentIndex(m_tabs->addTab(view, document->name()));
    takePreferences();
    connect(document, &ReportDocument::nameChanged, this, &MainWindow::refreshTitle);
    connect(document, &ReportDocument::modifiedChanged, this, &MainWindow::refreshTitle);
    connect(view, &ReportView::sourceWanted, this,
            [this, document](const SourcePlace &place) { showSource(*document, place); });
    keepProseLimits(*view, m_workbench.settings());
    connect(view, &ReportView::limitChanged, &m_workbench.checkSettings(), &CheckSettings::changed);
    connect(view, &ReportView::zoomChanged, m_status, &StatusLine::setZoom);
    connect(view, &ReportView::tableMenuWanted, this, [this, view, document](const QPoint &globalPlace) {
        m_actions->showTableMenu(globalPlace, document->session(), view->fixHere());
    });
    appear();
    view->goToWork();
    if (const QString sentence = LastYearFile::attachTo(*document, m_workbench.forms()); !sentence.isEmpty())
        say(sentence);
}

void MainWindow::onDocumentClosed(ReportDocument *)
{
    if (!m_workbench.documents().isEmpty())
        return;
    m_start->setRecentFiles(m_workbench.recentFiles().paths());
    m_centre->setCurrentWidget(m_start);
}

void MainWindow::onCurrentChanged(ReportDocument *document)
{
    if (document)
        m_tabs->setCurrentIndex(tabOf(document));
    m_panes->show(document ? currentView() : nullptr);
    m_status->setDocument(document);
    m_state->setDocument(document);
    m_status->setZoom(currentView() ? currentView()->zoom() : 1.0);
    refreshTitle();
}

void MainWindow::refreshTitle()
{
    for (int i = 0; i < m_tabs->count(); ++i) {
        const ReportDocument *document = m_workbench.documents().value(i);
        if (document)
            m_tabs->setTabText(i, (document->isModified() ? QStringLiteral("• ") : QString()) + document->name());
    }
    const ReportDocument *current = m_workbench.current();
    setWindowTitle(current ? QStringLiteral("%1[*] – %2").arg(current->name(), QApplication::applicationDisplayName())
                           : QApplication::applicationDisplayName());
    setWindowModified(current && current->isModified());
}

bool MainWindow::mayClose(ReportDocument &document)
{
    finishField(focusWidget());
    if (!document.isModified())
        return true;
    QMessageBox box(QMessageBox::Question, tr("Unsaved changes"),
                    tr("%1 has changes that are not saved.").arg(document.name()),
                    QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, this);
    box.setInformativeText(tr("They are lost if you do not save them."));
    box.setDefaultButton(QMessageBox::Save);
    const int answer = box.exec();
    if (answer != QMessageBox::Save)
        return answer == QMessageBox::Discard;
    m_workbench.setCurrent(&document);
    m_actions->find("save")->trigger();
    return !document.isModified();
}

void MainWindow::closeTab(int index)
{
    ReportDocument *document = m_workbench.documents().value(index);
    if (!document || !mayClose(*document))
        return;
    QWidget *view = m_tabs->widget(index);
    const QSignalBlocker silent(m_tabs);
    m_tabs->removeTab(index);
    delete view;
    m_workbench.close(document);
}

void MainWindow::closeCurrent()
{
    closeTab(m_tabs->currentIndex());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    const QList<ReportDocument *> documents = m_workbench.documents();
    for (ReportDocument *document : documents) {
        if (!mayClose(*document)) {
            event->ignore();
            return;
        }
    }
    m_workbench.settings().setValue(QStringLiteral("window"), saveGeometry());
    m_panes->keep(m_workbench.settings(), screen()->availableSize().width());
    m_keeper->finish();
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    openFiles(paths);
}

} // namespace gouji
