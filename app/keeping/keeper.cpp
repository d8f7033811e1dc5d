// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keeping/keeper.h"

#include "app/desk/deskwindow.h"
#include "app/deskflow.h"
#include "app/importing/importflow.h"
#include "app/keeping/diskchange.h"
#include "app/keeping/sessionfiles.h"
#include "app/mainwindow.h"
#include "app/messageline.h"
#include "forms/mergedialog.h"
#include "forms/recoverydialog.h"
#include "forms/reportview.h"
#include "model/review/reportdiff.h"

#include <QAction>
#include <QEvent>
#include <QFileInfo>
#include <QPointer>

#include <algorithm>

namespace gouji {
namespace {

/// Who wrote the file last, as far as the sign beside it or the system tells; empty: not known.
QString lastWriter(const QString &path)
{
    if (const std::optional<LockHolder> holder = FileLock::holder(path))
        return holder->text();
    return {};
}

/// The open report of a file, or null.
ReportDocument *documentOf(const Workbench &workbench, const QString &path)
{
    const auto &documents = workbench.documents();
    const auto found = std::ranges::find(documents, path, &ReportDocument::path);
    return found == documents.end() || path.isEmpty() ? nullptr : *found;
}

} // namespace

Keeper::Keeper(Workbench &workbench, MainWindow &window) : QObject(&window), m_workbench(workbench), m_window(window)
{
    window.installEventFilter(this);
    connect(&workbench, &Workbench::documentAdded, this, &Keeper::follow);
}

bool Keeper::eventFilter(QObject *, QEvent *event)
{
    if (event->type() == QEvent::WindowActivate) {
        for (ReportDocument *document : m_workbench.documents())
            document->checkDisk();
    }
    return false;
}

void Keeper::follow(ReportDocument *document)
{
    connect(document, &ReportDocument::diskChanged, this,
            [this, document](DiskState state, const QByteArray &bytes) { onDiskChanged(document, state, bytes); });
    connect(document, &ReportDocument::keepingFailed, this,
            [this, document](const QString &reason, const QDateTime &since) {
                m_window.say(tr("Unsaved work in %1 is not kept safe since %2: %3 It is tried again; save the report.")
                                 .arg(document->name(), since.toString(QStringLiteral("HH:mm")), reason),
                             true);
            });
    connect(document, &ReportDocument::keepingResumed, this,
            [this, document] { m_window.say(tr("Unsaved work in %1 is kept safe again.").arg(document->name())); });
    connect(document, &ReportDocument::backupFailed, this, [this](const QString &reason) {
        m_window.say(tr("The version before could not be kept: %1").arg(reason), true);
    });
}

void Keeper::open(const QStringList &paths)
{
    QStringList failures;
    QStringList elsewhere;
    for (const QString &path : paths) {
        if (ImportFlow::isForeign(path)) {
            m_window.importFlow().open(path);
            continue;
        }
        const Result<ReportDocument *> document = m_workbench.open(path);
        if (document)
            continue;
        const bool isElsewhere = document.error().code() == ErrorCode::OpenElsewhere;
        if (isElsewhere)
            elsewhere.append(path);
        failures.append(isElsewhere ? document.error().text()
                                    : QStringLiteral("%1: %2").arg(path, document.error().text()));
    }
    if (failures.isEmpty())
        return;
    const auto openAll = [this, elsewhere](Workbench::Opening opening) {
        QStringList left;
        for (const QString &path : elsewhere) {
            if (const Result<ReportDocument *> document = m_workbench.open(path, opening); !document)
                left.append(document.error().text());
        }
        if (!left.isEmpty())
            m_window.say(left.join(u'\n'), true);
    };
    std::vector<MessageChoice> choices;
    if (!elsewhere.isEmpty())
        choices = {{tr("Open a cop&y to read"), [openAll] { openAll(Workbench::Opening::AsCopy); }},
                   {tr("Open any&way"), [openAll] { openAll(Workbench::Opening::Anyway); }}};
    m_window.say(failures.join(u'\n'), true, choices);
}

void Keeper::offer(ReportDocument *document, const QString &text, const std::vector<MessageChoice> &choices)
{
    m_workbench.setCurrent(document);
    m_window.say(text, true, choices);
}

void Keeper::onDiskChanged(ReportDocument *document, DiskState state, const QByteArray &bytes)
{
    switch (state) {
    case DiskState::Same: break;
    case DiskState::Changed: onChangedByOthers(document, bytes); break;
    case DiskState::NoReport:
        offer(document, tr("Another program wrote something to “%1” that is no report.").arg(document->path()),
              {keepMine(document, bytes), saveElsewhere(document)});
        break;
    case DiskState::Gone:
        offer(document,
              tr("“%1” was moved, deleted or replaced by a folder. The report is still here; save it again.")
                  .arg(document->path()),
              {saveElsewhere(document)});
        break;
    }
}

void Keeper::onChangedByOthers(ReportDocument *document, const QByteArray &bytes)
{
    const std::optional<DiskChange> change = DiskChange::read(*document, bytes);
    if (!change)
        return;
    if (!change->isOfSameForm()) {
        offer(document, tr("“%1” was changed on disk and now follows another form.").arg(document->path()),
              {keepMine(document, bytes), saveElsewhere(document)});
        return;
    }
    const QString writer = lastWriter(document->path());
    const QString places = tr("%n place(s)", nullptr, static_cast<int>(change->places()));
    const QString text = writer.isEmpty()
                             ? tr("“%1” was changed on disk, in %2.").arg(document->path(), places)
                             : tr("“%1” was changed on disk by %2, in %3.").arg(document->path(), writer, places);
    std::vector<MessageChoice> choices{takeTheirs(document, bytes), keepMine(document, bytes)};
    if (document->isModified())
        choices.insert(choices.begin(), takeBoth(document, bytes));
    offer(document, text, choices);
}

MessageChoice Keeper::takeBoth(ReportDocument *document, const QByteArray &bytes)
{
    return {tr("Take &both"), [this, open = QPointer(document), bytes] {
                if (open)
                    merge(*open, bytes);
            }};
}

MessageChoice Keeper::takeTheirs(ReportDocument *document, const QByteArray &bytes)
{
    return {tr("&Load the file"), [open = QPointer(document), bytes] {
                std::optional<DiskChange> change = open ? DiskChange::read(*open, bytes) : std::nullopt;
                if (change)
                    change->takeTheirs();
            }};
}

MessageChoice Keeper::keepMine(ReportDocument *document, const QByteArray &bytes)
{
    return {tr("Keep &mine"), [open = QPointer(document), bytes] {
                if (open)
                    open->acknowledgeDisk(bytes);
            }};
}

MessageChoice Keeper::saveElsewhere(ReportDocument *document)
{
    return {tr("Save &as…"), [this, open = QPointer(document)] {
                if (!open)
                    return;
                m_workbench.setCurrent(open);
                m_window.findChild<QAction *>(QStringLiteral("save-as"))->trigger();
            }};
}

void Keeper::merge(ReportDocument &document, const QByteArray &bytes)
{
    std::optional<DiskChange> change = DiskChange::read(document, bytes);
    if (!change)
        return;
    const std::vector<MergeConflict> conflicts = change->merged().conflicts;
    if (conflicts.empty()) {
        change->takeBoth({});
        return;
    }
    auto *dialog = new MergeDialog(conflicts, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [dialog, change, open = QPointer(&document)]() mutable {
        if (open)
            change->takeBoth(dialog->choices());
    });
    connect(dialog, &QDialog::rejected, &document, &ReportDocument::askAgainAboutDisk);
    dialog->open();
}

void Keeper::start(const QStringList &paths)
{
    const auto recovery = std::make_shared<Recovery>(findUnsavedWork(journalRoot(), m_workbench.forms()));
    const auto openFiles = [this, paths] {
        if (paths.isEmpty())
            reopen();
        else
            m_window.openFiles(paths);
    };
    if (paths.isEmpty() || !recovery->works.empty())
        m_window.appear();
    sayDamaged(recovery->damaged);
    if (recovery->works.empty())
        openFiles();
    else // once the window is there
        QMetaObject::invokeMethod(
            this, [this, recovery, openFiles] { offerUnsavedWork(recovery, openFiles); }, Qt::QueuedConnection);
}

void Keeper::reopen()
{
    QStringList gone;
    QString inFront;
    for (const ReopenedFile &file : SessionFiles(m_workbench.settings()).toReopen()) {
        if (!QFileInfo::exists(file.path)) {
            gone.append(file.path);
        } else if (!DeskFlow::isDesk(file.path)) {
            reopenReport(file);
            inFront = file.isInFront ? file.path : inFront;
        } else if (DeskWindow *desk = m_window.deskFlow().open(file.path)) {
            desk->goToPage(file.page);
        }
    }
    if (ReportDocument *document = documentOf(m_workbench, inFront))
        m_workbench.setCurrent(document);
    if (!gone.isEmpty())
        m_window.say(tr("Open last time, but no longer there: %1").arg(gone.join(u'、')));
}

void Keeper::reopenReport(const ReopenedFile &file)
{
    open({file.path});
    ReportView *view = m_window.viewOf(documentOf(m_workbench, file.path));
    if (view && !file.place.section.isEmpty())
        view->goTo(file.place);
}

// What is restored is open before the files are, so that none of them opens twice.
void Keeper::offerUnsavedWork(const std::shared_ptr<Recovery> &recovery, const Next &next)
{
    std::vector<RecoveryEntry> entries;
    for (const FoundWork &work : recovery->works)
        entries.push_back({work.head.name, work.head.path, work.head.time,
                           differences(work.compared(m_workbench.forms()), work.report)});
    auto *dialog = new RecoveryDialog(std::move(entries), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, this, [this, dialog, recovery, next] {
        restore(*recovery, dialog->choices());
        recovery->works.clear(); // what is left for later is nobody's again
        next();
    });
    dialog->open();
}

void Keeper::restore(Recovery &recovery, const std::vector<RecoveryChoice> &choices)
{
    for (std::size_t i = 0; i < recovery.works.size(); ++i) {
        FoundWork &work = recovery.works[i];
        if (choices[i] == RecoveryChoice::KeepFile)
            work.place->remove();
        else if (choices[i] == RecoveryChoice::Restore)
            m_workbench.restore(std::move(work))->checkDisk();
    }
}

void Keeper::sayDamaged(const QStringList &folders)
{
    if (!folders.isEmpty())
        m_window.say(tr("Unsaved work was found that is damaged. It is kept in %1").arg(folders.join(u'\n')), true);
}

void Keeper::finish()
{
    std::vector<ReopenedFile> files;
    for (ReportDocument *document : m_workbench.documents()) {
        if (!document->path().isEmpty()) {
            ReopenedFile &file = files.emplace_back();
            file.path = document->path();
            file.place = m_window.viewOf(document)->currentPlace();
            file.isInFront = document == m_workbench.current();
        }
        document->forgetUnsavedWork();
    }
    for (const DeskWindow *desk : m_window.deskFlow().desks()) {
        ReopenedFile &file = files.emplace_back();
        file.path = desk->path();
        file.page = desk->page();
    }
    SessionFiles(m_workbench.settings()).remember(files);
}

} // namespace gouji
