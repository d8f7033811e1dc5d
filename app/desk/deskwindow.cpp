// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/deskwindow.h"

#include "app/actions/action.h"
#include "app/desk/lastyearplace.h"
#include "app/desk/scanprogress.h"
#include "app/filechoice.h"
#include "app/workbench.h"
#include "forms/decisiondialog.h"
#include "forms/unitsdialog.h"
#include "model/desk/draftreader.h"
#include "model/desk/returnregister.h"
#include "model/desk/reviewcopy.h"
#include "model/desk/unitimport.h"
#include "model/support/safefile.h"

#include <QAction>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QMenuBar>
#include <QStatusBar>
#include <QToolBar>

namespace gouji {
namespace {

constexpr qint64 largestUnitTable = 16 * 1024 * 1024;

constexpr QKeyCombination noKey = Qt::Key_unknown;

constexpr QKeyCombination withCtrl(Qt::Key key)
{
    return QKeyCombination(Qt::ControlModifier, key);
}

QDateTime now()
{
    return QDateTime::fromSecsSinceEpoch(QDateTime::currentSecsSinceEpoch(), Qt::UTC);
}

} // namespace

DeskWindow::DeskWindow(DeskStore store, Workbench &workbench, QWidget *parent)
    : QMainWindow(parent)
    , m_workbench(workbench)
    , m_store(std::move(store))
    , m_scanner(m_store.folder(), workbench.forms(), DraftIndex::usualFolder())
    , m_returns(workbench, *this)
    , m_publishedPages(workbench.forms())
    , m_sumPage(workbench.forms())
    , m_sumFlow(m_sumPage, m_store, workbench)
    , m_message(new QLabel(this))
    , m_progress(new ScanProgress(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setCentralWidget(&m_pages);
    m_pages.setDocumentMode(true);
    m_pages.setTabBarAutoHide(true);
    m_pages.addTab(&m_view, QString());
    m_pages.addTab(&m_sumPage, QString());
    m_message->setObjectName(QStringLiteral("message"));
    m_message->setAccessibleName(tr("Message"));
    statusBar()->addWidget(m_message, 1);
    statusBar()->addPermanentWidget(m_progress);
    makeActions();
    m_view.setReadOnly(m_store.holder().has_value());
    connectSum();
    connect(&m_view, &DeskView::deliveryWanted, this, &DeskWindow::review);
    connect(&m_view, &DeskView::fileWanted, this,
            [this](const QString &file) { emit fileWanted(QDir(m_store.folder()).filePath(file)); });
    connect(&m_view, &DeskView::ownerChosen, this, [this](const QString &digest, const QString &unit) {
        Desk desk = m_store.desk();
        placeFile(desk, digest, unit);
        keep(std::move(desk));
        takeIn();
        scanNow();
    });
    connect(&m_view, &DeskView::versionChosen, this, [this](int unit, const QString &digest) {
        Desk desk = m_store.desk();
        desk.unitYear(m_state->units()[unit].name).chosen = digest;
        keep(std::move(desk));
    });
    connectScanner();
    connect(&m_returns, &ReturnFlow::progressed, m_progress, &ScanProgress::showWork);
    connect(&m_returns, &ReturnFlow::decided, this, &DeskWindow::decide);
    connect(&m_returns, &ReturnFlow::finished, this, &DeskWindow::finishReturns);
    connect(&m_returns, &ReturnFlow::refused, this, [this](const QString &why) { say(why, true); });
    connect(&m_publishedPages, &PagesFlow::progressed, m_progress, &ScanProgress::showWork);
    connect(&m_publishedPages, &PagesFlow::finished, this, &DeskWindow::finishPages);
    retranslate();
    showDesk();
    if (m_store.holder())
        say(tr("This desk is open elsewhere (%1). Here it can only be looked at.").arg(m_store.holder()->text()), true);
    scanNow();
}

void DeskWindow::connectScanner()
{
    connect(m_progress, &ScanProgress::stopWanted, &m_scanner, &DraftScanner::cancel);
    connect(&m_workbench.checkSettings(), &CheckSettings::changed, this, &DeskWindow::scanNow);
    connect(&m_scanner, &DraftScanner::progressed, m_progress, &ScanProgress::show);
    connect(&m_scanner, &DraftScanner::scanned, this, &DeskWindow::takeIn);
    connect(&m_scanner, &DraftScanner::stopped, this, [this](int done, int total) {
        m_progress->hide();
        showDesk();
        say(tr("Stopped: %1 of %2 new files are read, and none of them is taken in yet. Look again (F5) to go on.")
                .arg(done)
                .arg(total));
    });
    connect(&m_scanner, &DraftScanner::folderGone, this, [this] {
        m_progress->hide();
        say(tr("The folder of the desk is gone: %1. Connect it again, then look again (F5); nothing is lost.")
                .arg(QDir::toNativeSeparators(m_store.folder())),
            true);
    });
}

void DeskWindow::connectSum()
{
    m_sumPage.setReadOnly(m_store.holder().has_value());
    connect(&m_sumFlow, &SumFlow::deskChanged, this, &DeskWindow::keep);
    connect(&m_sumFlow, &SumFlow::said, this, &DeskWindow::say);
    connect(&m_sumFlow, &SumFlow::reportMade, this, &DeskWindow::reportMade);
    connect(&m_sumPage, &SumPage::draftWanted, this, [this](int unit, const CellId &cell) {
        review(unit, m_state->yearOf(unit)->current()->digest);
        emit cellWanted(cell);
    });
}

/// What can be done at a desk, in the order of the menus.
const std::vector<DeskWindow::Command> &DeskWindow::commands()
{
    using enum Place;
    static const std::vector<Command> all{
        {QT_TR_NOOP("&Office, day and units…"), QKeyCombination(Qt::Key_F4), &DeskWindow::editUnits, DeskMenu, true,
         false},
        {QT_TR_NOOP("Import the list of &units…"), noKey, &DeskWindow::chooseUnits, DeskMenu, true, true},
        {QT_TR_NOOP("Last &year's reports…"), noKey, &DeskWindow::chooseLastYear, DeskMenu, true, false},
        {QT_TR_NOOP("&Look again"), QKeyCombination(Qt::Key_F5), &DeskWindow::scanNow, DeskMenu, false, true},
        {QT_TR_NOOP("&Compare the published pages…"), noKey, &DeskWindow::comparePages, DeskMenu, true, false},
        {QT_TR_NOOP("Save the &register of returns…"), noKey, &DeskWindow::saveRegister, DeskMenu, false, false},
        {QT_TR_NOOP("Clos&e"), withCtrl(Qt::Key_W), &DeskWindow::closeWindow, DeskMenu, false, false},
        {QT_TR_NOOP("&Next unit"), withCtrl(Qt::Key_Down), &DeskWindow::nextUnit, UnitMenu, false, false},
        {QT_TR_NOOP("&Previous unit"), withCtrl(Qt::Key_Up), &DeskWindow::previousUnit, UnitMenu, false, false},
        {QT_TR_NOOP("&Return…"), withCtrl(Qt::Key_R), &DeskWindow::returnSelected, UnitMenu, true, true},
        {QT_TR_NOOP("&Clear"), withCtrl(Qt::Key_Return), &DeskWindow::clearSelected, UnitMenu, true, true},
        {QT_TR_NOOP("Pu&blished…"), withCtrl(Qt::Key_P), &DeskWindow::publishSelected, UnitMenu, true, true},
        {QT_TR_NOOP("&Withdraw the last decision"), withCtrl(Qt::Key_Backspace), &DeskWindow::withdrawSelected,
         UnitMenu, true, false},
        {QT_TR_NOOP("&Sum of the selected units"), withCtrl(Qt::Key_M), &DeskWindow::sumSelected, UnitMenu, false,
         false},
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
            action->setShortcut(command.key);
        connect(action, &QAction::triggered, this, command.run);
        menus[static_cast<std::size_t>(command.menu)]->addAction(action);
        if (command.isOnBar)
            bar->addAction(action);
        m_actions.push_back(action);
    }
}

void DeskWindow::refreshActions()
{
    for (std::size_t i = 0; i < m_actions.size(); ++i)
        m_actions[i]->setEnabled(!commands()[i].decides || !m_store.holder());
}

void DeskWindow::say(const QString &text, bool isError)
{
    m_message->setText((isError ? QStringLiteral("● ") : QString()) + text);
    m_message->setToolTip(text);
}

/// What the scan found goes to its units; the list, the versions and the decisions decide where.
void DeskWindow::takeIn()
{
    m_progress->hide();
    Desk desk = m_store.desk();
    const UnitList units(desk.units);
    m_entries = planIntake(desk, units, m_scanner.drafts());
    const auto count = std::ranges::count(m_entries, IntakeKind::Delivered, &IntakeEntry::kind);
    if (!m_store.holder())
        gouji::takeIn(desk, units, m_entries, now());
    if (!keep(std::move(desk)))
        return;
    if (!m_scanner.isLastYearThere())
        say(tr("Last year's reports cannot be read: %1. Nothing is compared with them until they are there again.")
                .arg(QDir::toNativeSeparators(lastYearPath(m_store.desk().lastYear, m_store.folder()))),
            true);
    else if (count > 0)
        say(tr("%n new draft(s) taken in.", nullptr, static_cast<int>(count)));
}

void DeskWindow::showDesk()
{
    m_state = std::make_shared<DeskState>(m_store.desk(), m_scanner.drafts());
    m_view.show(m_state, m_entries, QDate::currentDate());
    m_sumPage.show(m_state);
    refreshActions();
}

bool DeskWindow::keep(Desk desk)
{
    const Result<Done> saved = m_store.save(std::move(desk));
    showDesk();
    if (!saved)
        say(saved.error().text(), true);
    return saved.isOk();
}

/// Opens the desk's own copy of what a unit sent, where a reviewer can note; the draft itself where nothing can be kept.
void DeskWindow::review(int unit, const QString &digest)
{
    const QDir folder(m_store.folder());
    Desk desk = m_store.desk();
    UnitYear &year = desk.unitYear(m_state->units()[unit].name);
    if (m_store.holder()) {
        const auto delivery = std::ranges::find(year.deliveries, digest, &Delivery::digest);
        emit fileWanted(folder.filePath(delivery->review.isEmpty() ? delivery->file : delivery->review));
        return;
    }
    const Result<QString> copy = makeReviewCopy(year, digest, {folder.path(), m_workbench.forms()});
    if (!copy)
        return say(copy.error().text(), true);
    if (const Delivery *current = year.current(); current->digest == digest)
        year.seen = digest;
    keep(std::move(desk));
    emit fileWanted(folder.filePath(*copy));
}

/// With the list, the choices and last year as they are now.
void DeskWindow::scanNow()
{
    m_scanner.setOrder({{m_state, &m_state->desk()},
                        m_workbench.checkSettings().options(),
                        lastYearPath(m_store.desk().lastYear, m_store.folder())});
    m_scanner.scan();
}

void DeskWindow::chooseLastYear()
{
    const QString folder =
        QFileDialog::getExistingDirectory(this, tr("The folder with last year's reports or desk"), m_store.folder());
    if (!folder.isEmpty())
        compareWith(folder);
}

void DeskWindow::compareWith(const QString &folder)
{
    Desk desk = m_store.desk();
    desk.lastYear = lastYearName(folder, m_store.folder());
    if (desk.lastYear.isEmpty())
        return say(tr("This is the folder of this year's drafts. Choose the one with last year's reports."), true);
    keep(std::move(desk));
    scanNow();
}

void DeskWindow::chooseUnits()
{
    const QString path = chooseFile(*this, m_workbench.settings(), tr("The list of units"),
                                    tr("Tables (*.xlsx *.csv *.txt);;All files (*)"));
    if (!path.isEmpty())
        importUnits(path);
}

void DeskWindow::editUnits()
{
    UnitsDialog dialog(m_store.desk(), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    keep(dialog.edited());
    takeIn();
    retranslate();
}

void DeskWindow::importUnits(const QString &path)
{
    const Result<QByteArray> bytes = readWholeFile(path, largestUnitTable);
    if (!bytes)
        return say(bytes.error().sentence(), true);
    const Result<ImportedUnits> imported = readUnits(*bytes);
    if (!imported)
        return say(imported.error().sentence(), true);
    Desk desk = m_store.desk();
    desk.units = imported->units;
    const UnitList units(desk.units);
    QStringList doubts = imported->doubts;
    for (const UnitFault &fault : units.faults())
        doubts.append(unitFaultText(fault, units));
    keep(std::move(desk));
    takeIn();
    scanNow();
    const QString done = tr("%n unit(s) in the list.", nullptr, units.size());
    say(doubts.isEmpty() ? done : done + u' ' + doubts.join(u' '), !doubts.isEmpty());
}

void DeskWindow::addDecision(UnitYear &year, Decision decision)
{
    decision.time = now();
    if (const Delivery *current = year.current())
        decision.digest = current->digest;
    year.decisions.push_back(std::move(decision));
}

void DeskWindow::decide(const Decision &decision)
{
    Desk desk = m_store.desk();
    for (const int unit : m_view.selectedUnits())
        addDecision(desk.unitYear(m_state->units()[unit].name), decision);
    keep(std::move(desk));
}

void DeskWindow::returnSelected()
{
    m_returns.ask(*m_state, m_view.selectedUnits(), m_store.folder());
}

void DeskWindow::finishReturns(const std::vector<UnitReturn> &returns, const Decision &decision)
{
    m_progress->hide();
    Desk desk = m_store.desk();
    QStringList faults;
    for (const UnitReturn &written : returns) {
        if (!written.fault.isEmpty()) {
            faults.append(tr("%1 was not returned: %2").arg(written.unit, written.fault));
            continue;
        }
        Decision made = decision;
        made.letters = written.files;
        addDecision(desk.unitYear(written.unit), made);
    }
    keep(std::move(desk));
    const int done = static_cast<int>(returns.size() - static_cast<std::size_t>(faults.size()));
    const QString sentence = tr("%n report(s) returned; what goes back stands in the folder “%1”.", nullptr, done)
                                 .arg(returnFolder.toString());
    say(QStringList(QStringList{done > 0 ? sentence : QString()} + faults).join(u' ').trimmed(), !faults.isEmpty());
}

void DeskWindow::comparePages()
{
    const QString pages =
        QFileDialog::getExistingDirectory(this, tr("The folder with the saved pages"), m_store.folder());
    if (!pages.isEmpty() && !m_publishedPages.start(m_state, m_store.folder(), pages))
        say(tr("There is no page or PDF in “%1” that could be compared.").arg(QDir::toNativeSeparators(pages)), true);
}

/// What differs is written down beside the desk's copies, place by place.
void DeskWindow::finishPages(const std::vector<PublishedPage> &pages)
{
    m_progress->hide();
    Desk desk = m_store.desk();
    recordPages(desk, pages, now());
    keep(std::move(desk));
    const QString name = QStringLiteral("公布核对 %1.csv").arg(QDate::currentDate().toString(Qt::ISODate));
    const QDir folder(m_store.folder());
    folder.mkpath(reviewFolder.toString());
    const QString path = folder.filePath(reviewFolder.toString() + u'/' + name);
    const Result<Done> written = writeWholeFile(path, publishedPagesCsv(pages));
    if (!written)
        return say(written.error().text(), true);
    const auto same = std::ranges::count_if(pages, &PublishedPage::isSame);
    const auto failed = std::ranges::count_if(pages, [](const PublishedPage &page) { return !page.fault.isEmpty(); });
    say(tr("%1 page(s) agree with the reports, %2 differ, %3 could not be compared; place by place in “%4”.")
            .arg(same)
            .arg(static_cast<qsizetype>(pages.size()) - same - failed)
            .arg(failed)
            .arg(QDir::toNativeSeparators(path)),
        same < static_cast<qsizetype>(pages.size()));
}

void DeskWindow::saveRegister()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the register of returns"),
                                                      QDir(m_store.folder()).filePath(QStringLiteral("退回登记.csv")),
                                                      QStringLiteral("*.csv"));
    if (path.isEmpty())
        return;
    const auto entries = returnRegister(*m_state, QDate::currentDate());
    const Result<Done> written = writeWholeFile(path, returnRegisterCsv(entries));
    if (!written)
        return say(written.error().text(), true);
    say(tr("%n return(s) written to “%1”.", nullptr, static_cast<int>(entries.size()))
            .arg(QDir::toNativeSeparators(path)));
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
    decide(decision);
    m_view.step(1);
}

void DeskWindow::publishSelected()
{
    DecisionDialog dialog(DecisionKind::Published, static_cast<int>(m_view.selectedUnits().size()), this);
    if (dialog.exec() == QDialog::Accepted)
        decide(dialog.decision());
}

void DeskWindow::withdrawSelected()
{
    Desk desk = m_store.desk();
    for (const int unit : m_view.selectedUnits()) {
        UnitYear &year = desk.unitYear(m_state->units()[unit].name);
        if (!year.decisions.empty())
            year.decisions.pop_back();
    }
    keep(std::move(desk));
}

void DeskWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void DeskWindow::retranslate()
{
    const Desk &desk = m_store.desk();
    const QString name = desk.office.isEmpty() ? QFileInfo(m_store.path()).completeBaseName() : desk.office;
    setWindowTitle(desk.year > 0 ? tr("%1: reports on %2").arg(name).arg(desk.year) : name);
    const QList<QAction *> menus = menuBar()->actions();
    menus[0]->setText(tr("&Desk"));
    menus[1]->setText(tr("&Unit"));
    for (std::size_t i = 0; i < m_actions.size(); ++i) {
        const QString text = tr(commands()[i].text);
        m_actions[i]->setText(text);
        m_actions[i]->setIconText(withoutMnemonic(text));
    }
    m_pages.setTabText(m_pages.indexOf(&m_view), tr("Queue"));
    m_pages.setTabText(m_pages.indexOf(&m_sumPage), tr("Sum"));
}

} // namespace gouji
