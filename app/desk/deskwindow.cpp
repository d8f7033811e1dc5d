// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/deskwindow.h"

#include "app/actions/action.h"
#include "app/desk/pagemenu.h"
#include "app/desk/scanprogress.h"
#include "app/filechoice.h"
#include "app/workbench.h"
#include "forms/decisiondialog.h"
#include "forms/unitsdialog.h"
#include "views/widgets/wrappedlabel.h"

#include <QAction>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenuBar>
#include <QStatusBar>
#include <QToolBar>

namespace gouji {
namespace {

constexpr QKeyCombination noKey = Qt::Key_unknown;

constexpr QKeyCombination withCtrl(Qt::Key key)
{
    return QKeyCombination(Qt::ControlModifier, key);
}

/// Enter of the number pad is as good as the other.
QList<QKeySequence> keysOf(QKeyCombination key)
{
    QList<QKeySequence> keys{key};
    if (key.key() == Qt::Key_Return)
        keys.append(QKeyCombination(key.keyboardModifiers(), Qt::Key_Enter));
    return keys;
}

} // namespace

DeskWindow::DeskWindow(DeskStore store, Workbench &workbench, QWidget *parent)
    : QMainWindow(parent)
    , m_workbench(workbench)
    , m_desk(std::move(store), workbench)
    , m_returns(m_desk, workbench, *this)
    , m_publishedPages(m_desk, workbench.forms(), *this)
    , m_sumPage(workbench.forms())
    , m_sumFlow(m_sumPage, m_desk.store(), workbench)
    , m_overview(m_pages, m_desk.folder(), workbench)
    , m_message(new WrappedLabel(this))
    , m_progress(new ScanProgress(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setCentralWidget(&m_pages);
    m_pages.setDocumentMode(true);
    m_pages.setTabBarAutoHide(true);
    m_pages.insertTab(0, &m_view, QString());
    m_pages.insertTab(1, &m_sumPage, QString());
    m_pages.setCurrentIndex(0);
    m_message->setObjectName(QStringLiteral("message"));
    m_message->setAccessibleName(tr("Message"));
    statusBar()->addWidget(m_message, 1);
    statusBar()->addPermanentWidget(m_progress);
    makeActions();
    connectDesk();
    connectQueue();
    connectSum();
    retranslate();
    showDesk();
    if (m_desk.isReadOnly())
        say(tr("This desk is open elsewhere (%1). Here it can only be looked at.").arg(m_desk.store().holder()->text()),
            true);
    m_view.setFocus(); // keys go to the queue, not to the tabs
    m_desk.look();
}

void DeskWindow::connectDesk()
{
    DraftScanner &scanner = m_desk.scanner();
    connect(&m_desk, &DeskDocument::changed, this, &DeskWindow::showDesk);
    connect(&m_desk, &DeskDocument::said, this, &DeskWindow::say);
    connect(&m_desk, &DeskDocument::fileWanted, this, &DeskWindow::fileWanted);
    connect(m_progress, &ScanProgress::stopWanted, &scanner, &DraftScanner::cancel);
    connect(&scanner, &DraftScanner::progressed, m_progress, &ScanProgress::show);
    for (const auto ended : {&DraftScanner::scanned, &DraftScanner::folderGone})
        connect(&scanner, ended, m_progress, &QWidget::hide);
    connect(&scanner, &DraftScanner::stopped, m_progress, &QWidget::hide);
    connect(&m_returns, &ReturnFlow::progressed, m_progress, &ScanProgress::showWork);
    connect(&m_returns, &ReturnFlow::said, this, &DeskWindow::say);
    connect(&m_publishedPages, &PagesFlow::progressed, m_progress, &ScanProgress::showWork);
    connect(&m_publishedPages, &PagesFlow::said, this, &DeskWindow::say);
    connect(&m_overview.tally(), &TallyFlow::said, this, &DeskWindow::say);
}

void DeskWindow::connectQueue()
{
    m_view.setReadOnly(m_desk.isReadOnly());
    connect(&m_view, &DeskView::deliveryWanted, &m_desk, &DeskDocument::review);
    connect(&m_view, &DeskView::fileWanted, this,
            [this](const QString &file) { emit fileWanted(QDir(m_desk.folder()).filePath(file)); });
    connect(&m_view, &DeskView::ownerChosen, &m_desk, &DeskDocument::place);
    connect(&m_view, &DeskView::versionChosen, &m_desk, &DeskDocument::choose);
}

void DeskWindow::connectSum()
{
    m_sumPage.setReadOnly(m_desk.isReadOnly());
    connect(&m_sumFlow, &SumFlow::deskChanged, &m_desk, &DeskDocument::keep);
    connect(&m_sumFlow, &SumFlow::said, this, &DeskWindow::say);
    connect(&m_sumFlow, &SumFlow::reportMade, this, &DeskWindow::reportMade);
    connect(&m_sumPage, &SumPage::draftWanted, this, [this](int unit, const CellId &cell) {
        m_desk.review(unit, m_desk.state()->yearOf(unit)->current()->digest);
        emit cellWanted(cell);
    });
}

/// What can be done at a desk, in the order of the menus.
const std::vector<DeskWindow::Command> &DeskWindow::commands()
{
    using enum Place;
    static const std::vector<Command> all{
        {QT_TR_NOOP("&Office, day and units…"), QT_TR_NOOP("Name the office, the last day and the units that are due"),
         QKeyCombination(Qt::Key_F4), &DeskWindow::editUnits, DeskMenu, true, false},
        {QT_TR_NOOP("Import the list of &units…"), QT_TR_NOOP("Take the list of units from a table (xlsx, csv)"), noKey,
         &DeskWindow::chooseUnits, DeskMenu, true, true},
        {QT_TR_NOOP("Last &year's reports…"), QT_TR_NOOP("Choose the folder that drafts are compared with"), noKey,
         &DeskWindow::chooseLastYear, DeskMenu, true, false},
        {QT_TR_NOOP("&Look again"), QT_TR_NOOP("Look through the folder for new drafts"), QKeyCombination(Qt::Key_F5),
         &DeskWindow::look, DeskMenu, false, true},
        {QT_TR_NOOP("&Compare the published pages…"),
         QT_TR_NOOP("Compare saved web pages and PDFs with the reports that were cleared"), noKey,
         &DeskWindow::comparePages, DeskMenu, true, false},
        {QT_TR_NOOP("Save the &register of returns…"),
         QT_TR_NOOP("Write which draft was returned when and why into a table"), noKey, &DeskWindow::saveRegister,
         DeskMenu, false, false},
        {QT_TR_NOOP("E&xport the tally…"), QT_TR_NOOP("Write the tally and all figures of the units into a table"),
         withCtrl(Qt::Key_E), &DeskWindow::exportTally, DeskMenu, false, false},
        {QT_TR_NOOP("&Summary page…"), QT_TR_NOOP("See the tally with its charts on a page, to print or to keep"),
         noKey, &DeskWindow::openSummary, DeskMenu, false, false},
        {QT_TR_NOOP("Clos&e"), QT_TR_NOOP("Close the desk; everything is kept"), withCtrl(Qt::Key_W),
         &DeskWindow::closeWindow, DeskMenu, false, false},
        {QT_TR_NOOP("&Next unit"), QT_TR_NOOP("Go to the next unit of the queue"), withCtrl(Qt::Key_Down),
         &DeskWindow::nextUnit, UnitMenu, false, false},
        {QT_TR_NOOP("&Previous unit"), QT_TR_NOOP("Go to the unit before in the queue"), withCtrl(Qt::Key_Up),
         &DeskWindow::previousUnit, UnitMenu, false, false},
        {QT_TR_NOOP("&Return…"), QT_TR_NOOP("Return the drafts of the selected units with a reason and a letter"),
         withCtrl(Qt::Key_R), &DeskWindow::returnSelected, UnitMenu, true, true},
        {QT_TR_NOOP("&Clear"), QT_TR_NOOP("The drafts of the selected units passed the review"),
         withCtrl(Qt::Key_Return), &DeskWindow::clearSelected, UnitMenu, true, true},
        {QT_TR_NOOP("Pu&blished…"), QT_TR_NOOP("Record when and where the selected units published their reports"),
         withCtrl(Qt::Key_P), &DeskWindow::publishSelected, UnitMenu, true, true},
        {QT_TR_NOOP("&Withdraw the last decision"), QT_TR_NOOP("Take the last decision on the selected units back"),
         withCtrl(Qt::Key_Backspace), &DeskWindow::withdrawSelected, UnitMenu, true, false},
        {QT_TR_NOOP("&Sum of the selected units"), QT_TR_NOOP("Sum the reports of the selected units only"),
         withCtrl(Qt::Key_M), &DeskWindow::sumSelected, UnitMenu, false, false},
    };
    return all;
}

void DeskWindow::makeActions()
{
    QMenu *const menus[] = {menuBar()->addMenu(QString()), menuBar()->addMenu(QString())};
    QToolBar *bar = addToolBar(QString());
    bar->setMovable(false);
    bar->setToolButtonStyle(Qt::ToolButtonTextOnly);
    for (const Command &command : commands()) {
        auto *action = new QAction(this);
        if (command.key != noKey)
            action->setShortcuts(keysOf(command.key));
        connect(action, &QAction::triggered, this, command.run);
        menus[static_cast<std::size_t>(command.menu)]->addAction(action);
        if (command.isOnBar)
            bar->addAction(action);
        m_actions.push_back(action);
    }
    m_pageMenu = new PageMenu(m_pages, this);
    menuBar()->addMenu(m_pageMenu);
}

void DeskWindow::refreshActions()
{
    for (std::size_t i = 0; i < m_actions.size(); ++i)
        m_actions[i]->setEnabled(!commands()[i].decides || !m_desk.isReadOnly());
}

void DeskWindow::say(const QString &text, bool isError)
{
    m_message->setText((isError ? QStringLiteral("● ") : QString()) + text);
    m_message->setToolTip(text); // a small window has no room for the end of a long one
}

void DeskWindow::showDesk()
{
    m_view.show(m_desk.state(), m_desk.entries(), QDate::currentDate());
    m_sumFlow.setLastYear(m_desk.scanner().lastYear());
    m_sumPage.show(m_desk.state());
    m_overview.show(m_desk.state(), QDate::currentDate());
    refreshActions();
}

void DeskWindow::chooseLastYear()
{
    const QString folder =
        QFileDialog::getExistingDirectory(this, tr("The folder with last year's reports or desk"), m_desk.folder());
    if (!folder.isEmpty())
        m_desk.compareWith(folder);
}

void DeskWindow::chooseUnits()
{
    const QString path = chooseFile(*this, m_workbench.settings(), tr("The list of units"),
                                    tr("Tables (*.xlsx *.csv *.txt);;All files (*)"));
    if (!path.isEmpty())
        m_desk.importUnits(path);
}

void DeskWindow::editUnits()
{
    UnitsDialog dialog(m_desk.desk(), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_desk.keepUnits(dialog.edited());
    retranslate();
}

void DeskWindow::returnSelected()
{
    m_returns.ask(m_view.selectedUnits());
}

void DeskWindow::sumSelected()
{
    m_sumPage.pick(m_view.selectedUnits());
    m_pages.setCurrentWidget(&m_sumPage);
}

void DeskWindow::clearSelected()
{
    Decision decision;
    decision.kind = DecisionKind::Cleared;
    m_desk.decide(m_view.selectedUnits(), decision);
    m_view.step(1);
}

void DeskWindow::publishSelected()
{
    DecisionDialog dialog(DecisionKind::Published, static_cast<int>(m_view.selectedUnits().size()), this);
    if (dialog.exec() == QDialog::Accepted)
        m_desk.decide(m_view.selectedUnits(), dialog.decision());
}

void DeskWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void DeskWindow::retranslate()
{
    const Desk &desk = m_desk.desk();
    const QString name = desk.office.isEmpty() ? QFileInfo(m_desk.store().path()).completeBaseName() : desk.office;
    setWindowTitle(desk.year > 0 ? tr("%1: reports on %2").arg(name).arg(desk.year) : name);
    const QList<QAction *> menus = menuBar()->actions();
    menus[0]->setText(tr("&Desk"));
    menus[1]->setText(tr("&Unit"));
    for (std::size_t i = 0; i < m_actions.size(); ++i)
        describe(*m_actions[i], tr(commands()[i].text), tr(commands()[i].sentence));
    m_pages.setTabText(m_pages.indexOf(&m_view), tr("Queue"));
    m_pages.setTabText(m_pages.indexOf(&m_sumPage), tr("Sum"));
    m_overview.retranslate();
    m_pageMenu->retranslate();
}

} // namespace gouji
