// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/deskreader.h"

#include "model/checks/optionsfingerprint.h"
#include "model/desk/deskfile.h"
#include "model/desk/lastyearshelf.h"
#include "model/support/safefile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QtConcurrentRun>
#include <QThread>
#include <QThreadPool>

#include <algorithm>

namespace gouji {
namespace {

constexpr int mostWatched = 500;  ///< folders; systems run out of watches
constexpr qint64 stillFor = 1000; ///< ms since a file was written; until then it may be half of one

QStringList foldersBelow(const QString &folder)
{
    QStringList folders{folder};
    QDirIterator walk(folder, QDir::Dirs | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (walk.hasNext() && folders.size() < mostWatched)
        folders.append(walk.next());
    return folders;
}

bool isBeingWritten(const FoundFile &found, qint64 now)
{
    return found.modified <= now && now - found.modified < stillFor;
}

bool isDeskFile(const QString &path)
{
    return QFileInfo(path).isFile();
}

} // namespace

DeskReader::DeskReader(QString folder, const FormLibrary &forms, QString cacheFolder)
    : m_forms(forms)
    , m_cacheFolder(std::move(cacheFolder))
    , m_own(std::move(folder), m_cacheFolder)
{}

/// Program, choices and words: with any of them changed, everything is read again.
QByteArray DeskReader::basisOf(const CheckOptions &options) const
{
    const QFileInfo program(QCoreApplication::applicationFilePath());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QCoreApplication::applicationVersion().toUtf8());
    hash.addData(QByteArray::number(program.size()) + ' ' +
                 QByteArray::number(program.lastModified().toMSecsSinceEpoch()));
    hash.addData(fingerprintOf(options));
    return hash.result();
}

std::vector<FoundFile> DeskReader::listed(const QString &folder, const QString &otherFolder) const
{
    const QString other = otherFolder.isEmpty() ? QString() : QDir(folder).relativeFilePath(otherFolder) + u'/';
    std::vector<FoundFile> files;
    for (const QString &file : draftFilesBelow(folder)) {
        if (other.isEmpty() || !file.startsWith(other))
            files.push_back(FoundFile::of(folder, file));
    }
    return files;
}

void DeskReader::readOne(Reading &file, const DraftReading &reading, const BasisOf &basisOf)
{
    Draft draft = readDraft(file.found.file, reading);
    const bool isAsFound = FoundFile::of(reading.folder, file.found.file) == file.found;
    if (!m_isCancelled && isAsFound) {
        file.basis = basisOf(draft);
        file.draft = std::move(draft);
    }
    ++m_done;
}

void DeskReader::readNew(KnownDrafts &known, const std::vector<FoundFile> &files, const DraftReading &reading,
                         const BasisOf &basisOf)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    std::vector<Reading> unread;
    for (const FoundFile &found : files) {
        const Draft *draft = known.find(found);
        const bool isRead = draft && !draft->digest.isEmpty() && known.isKnown(found, basisOf(*draft));
        if (!isRead && !isBeingWritten(found, now))
            unread.push_back({found});
    }
    m_total += static_cast<int>(unread.size());
    std::atomic<std::size_t> next = 0;
    QThreadPool pool;
    pool.setMaxThreadCount(std::max(2, QThread::idealThreadCount()));
    for (int thread = 0; thread < pool.maxThreadCount(); ++thread) {
        pool.start([&] {
            for (std::size_t i = next++; i < unread.size() && !m_isCancelled; i = next++)
                readOne(unread[i], reading, basisOf);
        });
    }
    pool.waitForDone();
    for (Reading &file : unread) {
        if (file.draft)
            known.take(file.found, file.basis, *std::move(file.draft));
    }
    known.keep(files);
}

std::shared_ptr<const LastYearShelf> DeskReader::readLastYear(const ReadingOrder &order, ReadingOutcome &outcome)
{
    if (order.lastYear.isEmpty())
        return nullptr;
    const QString folder = isDeskFile(order.lastYear) ? QFileInfo(order.lastYear).absolutePath() : order.lastYear;
    outcome.isLastYearThere = QFileInfo(folder).isDir();
    if (!outcome.isLastYearThere)
        return nullptr;
    if (m_lastYear.folder() != folder)
        m_lastYear = KnownDrafts(folder, m_cacheFolder);
    m_lastYear.load(m_forms);
    // Where last year's drafts stand above this year's, these are none of them.
    const std::vector<FoundFile> files = listed(folder, m_own.folder());
    DraftReading reading{folder, m_forms, order.options, &m_isCancelled};
    reading.isChecked = false;
    const QByteArray basis = basisOf(order.options);
    readNew(m_lastYear, files, reading, [&](const Draft &) { return basis; });
    std::vector<Draft> drafts;
    for (const FoundFile &found : files) {
        if (const Draft *draft = m_lastYear.find(found))
            drafts.push_back(*draft);
        else
            outcome.isUnsettled = true;
    }
    if (isDeskFile(order.lastYear)) {
        const Result<QByteArray> bytes = readWholeFile(order.lastYear, largestDeskFile);
        const Result<Desk> desk = bytes ? readDesk(*bytes) : Result<Desk>(bytes.error());
        outcome.isLastYearThere = desk.isOk();
        drafts = desk ? draftsThatCount(*desk, drafts) : std::vector<Draft>();
    }
    return std::make_shared<const LastYearShelf>(*order.desk, folder, std::move(drafts));
}

ReadingOutcome DeskReader::read(const ReadingOrder &order)
{
    ReadingOutcome outcome;
    m_done = 0;
    m_total = 0;
    outcome.isFolderThere = QFileInfo(folder()).isDir();
    if (!outcome.isFolderThere)
        return outcome;
    DraftIndex::prune(m_cacheFolder);
    outcome.folders = foldersBelow(folder()); // before the files, so that what comes between is listed
    // Both years' indexes and files at once: when nothing has changed, they are all there is to do.
    const bool isLastYearFolder = QFileInfo(order.lastYear).isDir();
    QFuture<std::vector<FoundFile>> listing = QtConcurrent::run([this, &order, isLastYearFolder] {
        m_own.load(m_forms);
        return listed(folder(), isLastYearFolder ? order.lastYear : QString());
    });
    const std::shared_ptr<const LastYearShelf> shelf = readLastYear(order, outcome);
    const std::vector<FoundFile> files = listing.result();
    outcome.lastYear = shelf;
    DraftReading reading{folder(), m_forms, order.options, &m_isCancelled, shelf.get()};
    const QByteArray general = basisOf(order.options);
    const BasisOf basisOfDraft = [&](const Draft &draft) {
        return shelf ? contentDigest(general + shelf->digest(shelf->find(draft))) : general;
    };
    readNew(m_own, files, reading, basisOfDraft);
    for (const FoundFile &found : files) {
        const Draft *draft = m_own.find(found);
        if (draft && m_own.isKnown(found, basisOfDraft(*draft))) {
            outcome.drafts.push_back(*draft);
            continue;
        }
        outcome.isUnsettled = true; // or cancelled
        if (const Draft *outdated = m_own.findOutdated(found.file))
            outcome.drafts.push_back(*outdated);
    }
    outcome.isWhole = !m_isCancelled;
    return outcome;
}

} // namespace gouji
