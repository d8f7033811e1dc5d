// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/deskdocument.h"

#include "app/desk/lastyearplace.h"
#include "app/workbench.h"
#include "model/desk/reviewcopy.h"
#include "model/desk/unitimport.h"
#include "model/support/safefile.h"
#include "model/support/wholeseconds.h"

#include <QDir>

namespace gouji {
namespace {

constexpr qint64 largestUnitTable = 16 * 1024 * 1024;

} // namespace

DeskDocument::DeskDocument(DeskStore store, Workbench &workbench)
    : m_workbench(workbench)
    , m_store(std::move(store))
    , m_scanner(m_store.folder(), workbench.forms(), DraftIndex::usualFolder())
    , m_state(std::make_shared<DeskState>(m_store.desk(), m_scanner.drafts()))
{
    connectScanner();
}

void DeskDocument::connectScanner()
{
    connect(&m_workbench.checkSettings(), &CheckSettings::changed, this, &DeskDocument::look);
    connect(&m_scanner, &DraftScanner::scanned, this, &DeskDocument::takeIn);
    connect(&m_scanner, &DraftScanner::stopped, this, [this](int done, int total) {
        refresh();
        emit said(
            tr("Stopped: %1 of %2 new files are read, and none of them is taken in yet. Look again (F5) to go on.")
                .arg(done)
                .arg(total),
            false);
    });
    connect(&m_scanner, &DraftScanner::folderGone, this, [this] {
        emit said(tr("The folder of the desk is gone: %1. Connect it again, then look again (F5); nothing is lost.")
                      .arg(QDir::toNativeSeparators(folder())),
                  true);
    });
}

void DeskDocument::refresh()
{
    m_state = std::make_shared<DeskState>(m_store.desk(), m_scanner.drafts());
    emit changed();
}

/// With the list, the choices and last year as they are now.
void DeskDocument::look()
{
    m_scanner.setOrder({{m_state, &m_state->desk()},
                        m_workbench.checkSettings().options(),
                        lastYearPath(m_store.desk().lastYear, m_store.folder())});
    m_scanner.scan();
}

/// What the scan found goes to its units; the list, the versions and the decisions decide where.
void DeskDocument::takeIn()
{
    Desk desk = m_store.desk();
    const UnitList units(desk.units);
    m_entries = planIntake(desk, units, m_scanner.drafts());
    const auto count = std::ranges::count(m_entries, IntakeKind::Delivered, &IntakeEntry::kind);
    if (!m_store.holder())
        gouji::takeIn(desk, units, m_entries, nowInWholeSeconds());
    if (!keep(std::move(desk)))
        return;
    if (!m_scanner.isLastYearThere())
        emit said(
            tr("Last year's reports cannot be read: %1. Nothing is compared with them until they are there again.")
                .arg(QDir::toNativeSeparators(lastYearPath(m_store.desk().lastYear, m_store.folder()))),
            true);
    else if (count > 0)
        emit said(tr("%n new draft(s) taken in.", nullptr, static_cast<int>(count)), false);
}

bool DeskDocument::keep(Desk desk)
{
    const Result<Done> saved = m_store.save(std::move(desk));
    refresh();
    if (!saved)
        emit said(saved.error().text(), true);
    return saved.isOk();
}

void DeskDocument::keepUnits(Desk desk)
{
    keep(std::move(desk));
    takeIn();
    look();
}

void DeskDocument::importUnits(const QString &path)
{
    const Result<QByteArray> bytes = readWholeFile(path, largestUnitTable);
    if (!bytes)
        return emit said(bytes.error().sentence(), true);
    const Result<ImportedUnits> imported = readUnits(*bytes);
    if (!imported)
        return emit said(imported.error().sentence(), true);
    Desk desk = m_store.desk();
    desk.units = imported->units;
    const UnitList units(desk.units);
    QStringList doubts = imported->doubts + unitFaultTexts(units);
    keep(std::move(desk));
    takeIn();
    look();
    constexpr qsizetype mostSaid = unknownBodiesNamed + 1; // with the sentence that counts the others
    if (const qsizetype more = doubts.size() - mostSaid; more > 0)
        doubts = doubts.first(mostSaid) + QStringList{tr("And %n more.", nullptr, static_cast<int>(more))};
    const QString done = tr("%n unit(s) in the list.", nullptr, units.size());
    emit said(doubts.isEmpty() ? done : done + u' ' + doubts.join(u' '), !doubts.isEmpty());
}

void DeskDocument::compareWith(const QString &folder)
{
    Desk desk = m_store.desk();
    desk.lastYear = lastYearName(folder, m_store.folder());
    if (desk.lastYear.isEmpty())
        return emit said(tr("This is the folder of this year's drafts. Choose the one with last year's reports."),
                         true);
    keep(std::move(desk));
    look();
}

void DeskDocument::place(const QString &digest, const QString &unit)
{
    Desk desk = m_store.desk();
    placeFile(desk, digest, unit);
    keepUnits(std::move(desk));
}

void DeskDocument::choose(int unit, const QString &digest)
{
    Desk desk = m_store.desk();
    desk.unitYear(m_state->units()[unit].name).chosen = digest;
    keep(std::move(desk));
}

/// Opens the desk's own copy of what a unit sent, where a reviewer can note; the draft itself where nothing can be kept.
void DeskDocument::review(int unit, const QString &digest)
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
        return emit said(copy.error().text(), true);
    if (const Delivery *current = year.current(); current->digest == digest)
        year.seen = digest;
    keep(std::move(desk));
    emit fileWanted(folder.filePath(*copy));
}

void DeskDocument::decide(UnitYear &year, Decision decision, const QDateTime &now)
{
    decision.time = now;
    if (const Delivery *current = year.current(); current && decision.digest.isEmpty())
        decision.digest = current->digest;
    year.decisions.push_back(std::move(decision));
}

void DeskDocument::decide(const std::vector<int> &units, const Decision &decision)
{
    Desk desk = m_store.desk();
    for (const int unit : units)
        decide(desk.unitYear(m_state->units()[unit].name), decision, nowInWholeSeconds());
    keep(std::move(desk));
}

void DeskDocument::withdraw(const std::vector<int> &units)
{
    Desk desk = m_store.desk();
    for (const int unit : units) {
        UnitYear &year = desk.unitYear(m_state->units()[unit].name);
        if (!year.decisions.empty())
            year.decisions.pop_back();
    }
    keep(std::move(desk));
}

} // namespace gouji
