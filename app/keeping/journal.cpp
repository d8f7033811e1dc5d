// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keeping/journal.h"

#include "model/formats/native/nativewriter.h"

#include <QCoreApplication>
#include <QPromise>
#include <QSysInfo>

namespace gouji {

Journal::Journal(Session &session, const JournalServices &services, std::shared_ptr<JournalPlace> place,
                 QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_services(services)
    , m_place(std::move(place))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Journal::write);
    m_forceTimer.setSingleShot(true);
    m_forceTimer.setInterval(forceAfter);
    connect(&m_forceTimer, &QTimer::timeout, this, &Journal::force);
    connect(&m_writing, &QFutureWatcherBase::finished, this, &Journal::onWritten);
    connect(&session.undoStack(), &QUndoStack::indexChanged, this, &Journal::onChanged);
    connect(&session, &Session::modifiedChanged, this, &Journal::onChanged);
}

void Journal::onChanged()
{
    if (!m_session.isModified()) {
        forget();
        return;
    }
    m_isDirty = true;
    if (m_keptUntil.isNull())
        m_keptUntil = QDateTime::currentDateTime();
    if (!m_timer.isActive() && !m_isWriting)
        m_timer.start(delay);
}

JournalHead Journal::head() const
{
    return {m_session.file().path,       m_session.file().digest,           m_name, m_session.form().id(), m_copiedAt,
            QSysInfo::machineHostName(), QCoreApplication::applicationPid()};
}

void Journal::write()
{
    if (!m_isDirty)
        return;
    m_isDirty = false;
    m_isWriting = true;
    m_copiedAt = QDateTime::currentDateTime();
    const auto promise = std::make_shared<QPromise<std::optional<Error>>>();
    promise->start();
    m_writing.setFuture(promise->future());
    m_services.writer.start([promise, place = m_place, head = head(), report = m_session.report(), base = m_base,
                             forms = &m_services.forms] {
        const Result<Done> written = place->write(writeJournal({head, writeNative(report, *forms)}), base);
        promise->addResult(written ? std::nullopt : std::optional(written.error()));
        promise->finish();
    });
}

void Journal::onWritten()
{
    m_isWriting = false;
    const std::optional<Error> failure = m_writing.result();
    if (std::exchange(m_isForgotten, false)) {
        // What was written is gone again.
    } else if (failure) {
        m_isDirty = true;
        if (!std::exchange(m_isFailing, true))
            emit failed(failure->text(), m_keptUntil);
        m_timer.start(retryAfter);
        return;
    } else {
        m_keptUntil = m_copiedAt;
        if (!m_forceTimer.isActive())
            m_forceTimer.start();
        if (std::exchange(m_isFailing, false))
            emit resumed();
    }
    if (m_isDirty)
        m_timer.start(delay);
}

// A disk that is still busy with the last time is asked again later.
void Journal::force()
{
    if (m_services.forcer.tryStart([folder = m_place->folder()] { forceToDisk(folder); }))
        emit forcing();
    else
        m_forceTimer.start();
}

void Journal::forget()
{
    m_timer.stop();
    m_forceTimer.stop();
    m_isDirty = false;
    m_isForgotten = m_isWriting;
    m_keptUntil = {};
    m_services.writer.start([place = m_place] { place->remove(); });
    if (std::exchange(m_isFailing, false))
        emit resumed();
}

} // namespace gouji
