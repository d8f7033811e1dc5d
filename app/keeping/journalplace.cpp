// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keeping/journalplace.h"

#include "model/formats/reportfile.h"
#include "model/support/platform.h"
#include "model/support/safefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QUuid>

#include <filesystem>

namespace gouji {
namespace {

constexpr QLatin1String journalName("journal");
constexpr QLatin1String baseName("base.gouji");
constexpr QLatin1String lockName("lock");
constexpr QLatin1String newName("journal.new");
constexpr QLatin1String asideFolder("damaged");
constexpr qint64 headRoom = 1024 * 1024; ///< what a head may add to a report

Error cannotKeep(const QString &folder, const QString &detail)
{
    return {ErrorCode::CannotWrite,
            QCoreApplication::translate("Keeping", "Unsaved work cannot be written to “%1”.").arg(folder), detail};
}

/// Complete or not at all for whoever reads it after the program died. Not forced to the disk here, which could take
/// longer than the work that it protects: forceToDisk() follows, and the digest in the journal tells whether it is whole.
Result<Done> replaceQuickly(const QString &path, const QString &temporary, const QByteArray &bytes)
{
    QFile file(temporary);
    const bool isWritten =
        file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size() && file.flush();
    file.close();
    if (!isWritten || file.error() != QFileDevice::NoError) {
        const QString detail = file.errorString();
        file.remove();
        return cannotKeep(QFileInfo(path).path(), detail);
    }
    std::error_code failure;
    std::filesystem::rename(QFileInfo(temporary).filesystemFilePath(), QFileInfo(path).filesystemFilePath(), failure);
    if (failure)
        return cannotKeep(QFileInfo(path).path(), QString::fromLocal8Bit(failure.message().c_str()));
    return Done();
}

} // namespace

void forceToDisk(const QString &folder)
{
    for (const QLatin1String name : {baseName, journalName})
        flushToDisk(folder + u'/' + name);
    flushToDisk(folder); // the names
}

QString journalRoot()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/journal");
}

JournalPlace::JournalPlace(QString folder) : m_folder(std::move(folder)) {}

std::shared_ptr<JournalPlace> JournalPlace::newIn(const QString &root)
{
    const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    return std::shared_ptr<JournalPlace>(new JournalPlace(root + u'/' + id));
}

std::shared_ptr<JournalPlace> JournalPlace::takeOver(const QString &folder)
{
    const std::shared_ptr<JournalPlace> place(new JournalPlace(folder));
    return place->makeFolder() ? place : nullptr;
}

QString JournalPlace::file(QLatin1String name) const
{
    return m_folder + u'/' + name;
}

Result<Done> JournalPlace::makeFolder()
{
    if (m_lock)
        return Done();
    if (!QDir().mkpath(m_folder))
        return cannotKeep(m_folder, {});
    auto lock = std::make_unique<QLockFile>(file(lockName));
    lock->setStaleLockTime(0); // however long a program runs, its journal is its own
    if (!lock->tryLock(0))
        return cannotKeep(m_folder, {});
    m_lock = std::move(lock);
    return Done();
}

Result<Done> JournalPlace::write(const QByteArray &journal, const QByteArray &base)
{
    if (Result<Done> made = makeFolder(); !made)
        return made;
    if (base != m_writtenBase) {
        if (Result<Done> written = replaceQuickly(file(baseName), file(newName), base); !written)
            return written;
        m_writtenBase = base;
    }
    return replaceQuickly(file(journalName), file(newName), journal);
}

Result<QByteArray> JournalPlace::journal() const
{
    if (!QFileInfo::exists(file(journalName)))
        return QByteArray();
    return readWholeFile(file(journalName), largestReportFile + headRoom);
}

QByteArray JournalPlace::base() const
{
    const Result<QByteArray> bytes = readWholeFile(file(baseName), largestReportFile);
    return bytes ? *bytes : QByteArray();
}

void JournalPlace::remove()
{
    for (const QLatin1String name : {journalName, baseName, newName})
        QFile::remove(file(name));
    m_writtenBase.clear();
    m_lock.reset();
    QDir().rmdir(m_folder);
}

QString JournalPlace::moveAside()
{
    const QFileInfo folder(m_folder);
    const QString aside = folder.path() + u'/' + asideFolder;
    const QString to = aside + u'/' + folder.fileName();
    m_lock.reset();
    return QDir().mkpath(aside) && QDir().rename(m_folder, to) ? to : QString();
}

} // namespace gouji
