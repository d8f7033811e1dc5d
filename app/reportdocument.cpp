// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reportdocument.h"

#include "app/keeping/backup.h"
#include "model/formats/native/nativewriter.h"
#include "model/formats/reportfile.h"
#include "model/report/filereference.h"
#include "model/support/safefile.h"
#include "model/text/shortened.h"

#include <QDir>
#include <QFileInfo>

namespace gouji {
namespace {

constexpr qsizetype longestName = 60;     ///< of a report without a file, on its tab
constexpr qsizetype longestFileName = 70; ///< a file name has 255 bytes at most, a Chinese character three

} // namespace

ReportDocument::ReportDocument(Report report, const DocumentServices &services, std::shared_ptr<JournalPlace> place,
                               QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_session(std::move(report))
    , m_journal(m_session, services.journals, std::move(place))
{
    connect(&m_session, &Session::modifiedChanged, this, &ReportDocument::modifiedChanged);
    connect(&m_session, &Session::factsChanged, this, &ReportDocument::nameChanged);
    connect(&m_journal, &Journal::failed, this, &ReportDocument::keepingFailed);
    connect(&m_journal, &Journal::resumed, this, &ReportDocument::keepingResumed);
    connect(&m_watch, &FileWatch::looked, this, &ReportDocument::onLooked);
    connect(this, &ReportDocument::nameChanged, this, [this] { m_journal.setName(name()); });
    m_journal.setName(name());
}

ReportDocument::ReportDocument(Report report, const DocumentServices &services, QObject *parent)
    : ReportDocument(std::move(report), services, JournalPlace::newIn(services.journalRoot), parent)
{}

ReportDocument::ReportDocument(FoundWork work, const DocumentServices &services, QObject *parent)
    : ReportDocument(std::move(work.report), services, std::move(work.place), parent)
{
    m_sourceName = work.head.name;
    m_session.setFile({work.head.path, work.head.baseDigest});
    m_session.markUnsaved();
    setBase(work.base);
    followFile();
}

Result<ReportDocument *> ReportDocument::open(const QString &path, const DocumentServices &services, As as,
                                              QObject *parent)
{
    const Result<QByteArray> bytes = readWholeFile(path, largestReportFile);
    if (!bytes)
        return bytes.error();
    Result<Report> result = readReport(*bytes, QFileInfo(path).fileName(), services.journals.forms);
    if (!result)
        return result.error();
    Report report = std::move(result).value();
    const bool isNative = bytes->startsWith('{'); // no text of a report begins so
    if (as == As::Copy)
        report.lastYear.file = relocated(report.lastYear.file, path, {});
    auto *document = new ReportDocument(std::move(report), services, parent);
    document->m_sourceName = QFileInfo(path).fileName();
    if (isNative && as == As::File) {
        document->m_session.setFile({path, contentDigest(*bytes)});
        document->setBase(*bytes);
        document->followFile();
    }
    document->m_journal.setName(document->name());
    return document;
}

void ReportDocument::setImportSource(std::shared_ptr<const ImportSource> source)
{
    m_importSource = std::move(source);
    m_sourceName = QFileInfo(m_importSource->path).fileName();
    m_journal.setName(name());
}

QString ReportDocument::suggestedPath() const
{
    const QString ending = QStringLiteral(".gouji");
    if (!path().isEmpty() || !m_importSource || m_importSource->path.isEmpty())
        return path().isEmpty() ? shortened(m_session.report().title(), longestFileName) + ending : path();
    const QFileInfo source(m_importSource->path);
    return source.dir().filePath(shortened(source.completeBaseName(), longestFileName) + ending);
}

QString ReportDocument::name() const
{
    if (!path().isEmpty())
        return QFileInfo(path()).fileName();
    return m_sourceName.isEmpty() ? shortened(m_session.report().title(), longestName) : m_sourceName;
}

Result<Done> ReportDocument::save()
{
    return write(path(), true);
}

Result<Done> ReportDocument::saveAs(const QString &path)
{
    if (path == this->path())
        return write(path, true);
    if (m_importSource && !m_importSource->path.isEmpty() && QFileInfo(path) == QFileInfo(m_importSource->path))
        return Error(ErrorCode::TargetExists,
                     tr("The report was read from “%1”, which stays as it is. Save under another name.").arg(path));
    if (const std::optional<LockHolder> holder = FileLock::holder(path))
        return Error(ErrorCode::OpenElsewhere,
                     tr("“%1” is open: %2. Save under another name.").arg(path, holder->text()));
    return write(path, false);
}

Result<Done> ReportDocument::write(const QString &path, bool isOwnFile)
{
    Report report = m_session.report();
    report.lastYear.file = relocated(report.lastYear.file, this->path(), path);
    const QByteArray bytes = writeNative(report, forms());
    keepVersionBefore(path, bytes, isOwnFile);
    const Result<Done> written = isOwnFile && QFileInfo::exists(path)
                                     ? writeWholeFileIfUnchanged(path, bytes, m_session.file().digest)
                                     : writeWholeFile(path, bytes);
    if (!written)
        return written;
    m_savedAt = QDateTime::currentDateTime();
    m_session.markSaved({path, contentDigest(bytes)});
    m_journal.forget();
    setBase(bytes);
    followFile();
    emit nameChanged();
    emit modifiedChanged();
    return Done();
}

// The work at hand is worth more than the version before it: a backup that cannot be written is said and saving goes on.
void ReportDocument::keepVersionBefore(const QString &path, const QByteArray &bytes, bool isOwnFile)
{
    if (!QFileInfo(path).isFile())
        return;
    const Result<QByteArray> previous = readWholeFile(path, largestReportFile);
    const bool isWanted =
        previous && *previous != bytes && (!isOwnFile || contentDigest(*previous) == m_session.file().digest);
    if (!isWanted)
        return;
    if (const Result<Done> kept = keepBackup(path, *previous); !kept)
        emit backupFailed(kept.error().text());
}

void ReportDocument::setBase(const QByteArray &bytes)
{
    m_base = bytes;
    m_journal.setBase(bytes);
    m_lastSeen.reset();
}

/// The sign beside the file and the look-out for changes belong to the file that is saved to.
void ReportDocument::followFile()
{
    if (path().isEmpty())
        return;
    // Without a sign the digest still keeps the file from being overwritten.
    m_lock.take(path());
    m_watch.watch(path());
}

void ReportDocument::askAgainAboutDisk()
{
    m_lastSeen.reset();
    m_watch.look();
}

void ReportDocument::acknowledgeDisk(const QByteArray &bytes)
{
    setBase(bytes);
    const Result<Report> there = readReport(bytes, QFileInfo(path()).fileName(), forms());
    if (there && *there == m_session.report()) {
        m_session.markSaved({path(), contentDigest(bytes)});
        m_journal.forget();
    } else {
        m_session.setFile({path(), contentDigest(bytes)});
        m_session.markUnsaved();
    }
    emit modifiedChanged();
}

void ReportDocument::onLooked(const Result<QByteArray> &content)
{
    const QByteArray digest = content ? contentDigest(*content) : QByteArray();
    if (digest == m_session.file().digest) {
        m_lastSeen.reset();
        return;
    }
    if (m_lastSeen == digest)
        return;
    m_lastSeen = digest;
    const Result<Report> report =
        content ? readReport(*content, QFileInfo(path()).fileName(), forms()) : content.error();
    if (!report)
        m_session.markUnsaved(); // what is here may be all there is
    const DiskState failure = content ? DiskState::NoReport : DiskState::Gone;
    emit diskChanged(report ? DiskState::Changed : failure, content ? *content : QByteArray());
}

} // namespace gouji
