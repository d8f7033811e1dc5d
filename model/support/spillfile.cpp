// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/support/spillfile.h"

#include "model/support/writeall.h"

#include <QCoreApplication>
#include <QDir>
#include <QtEndian>

#include <algorithm>

namespace gouji {
namespace {

using EntrySize = quint32;
constexpr qint64 sizeBytes = sizeof(EntrySize);
constexpr qint64 windowSize = 65536;

EntrySize sizeAt(QByteArrayView bytes)
{
    return bytes.size() < sizeBytes ? 0 : qFromLittleEndian<EntrySize>(bytes.data());
}

/// Where the system wants such files. Qt does not say it where there is no such folder, and would take the current one.
QString temporaryFolder()
{
    const QString folder = QDir::tempPath();
    return folder.isEmpty() ? QDir::cleanPath(qEnvironmentVariable("TMPDIR")) : folder;
}

Error cannotKeep(ErrorCode code, int cause)
{
    const QString folder = QDir::toNativeSeparators(temporaryFolder());
    const char *sentence =
        isNoRoom(cause)
            ? QT_TRANSLATE_NOOP("Errors", "There is not enough room for temporary files in “%1”. Free some, or name "
                                          "another folder in the variable TMPDIR. Nothing was changed.")
            : QT_TRANSLATE_NOOP("Errors", "Temporary files cannot be kept in “%1”. Name another folder in the variable "
                                          "TMPDIR. Nothing was changed.");
    return {code, QCoreApplication::translate("Errors", sentence).arg(folder), qt_error_string(cause)};
}

} // namespace

SpillFile::SpillFile(qint64 mostInMemory)
    : m_mostInMemory(mostInMemory)
    , m_file(QDir(temporaryFolder()).filePath(QStringLiteral("gouji-XXXXXX")))
{}

qint64 SpillFile::append(QByteArrayView entry)
{
    const qint64 place = m_onDisk + m_tail.size();
    const auto size = qToLittleEndian(static_cast<EntrySize>(entry.size()));
    m_tail.append(reinterpret_cast<const char *>(&size), sizeBytes);
    m_tail.append(entry);
    if (m_tail.size() > m_mostInMemory)
        spill();
    return place;
}

void SpillFile::spill()
{
    const QMutexLocker lock(&m_reading);
    const WriteSignalBlock block;
    QIODevice &file = m_file; // which alone can be opened without a buffer
    errno = 0;
    if (!(file.isOpen() || file.open(QIODevice::ReadWrite | QIODevice::Unbuffered)) || !file.seek(m_onDisk))
        fail(ErrorCode::CannotWrite, errno);
    if (!m_fault) {
        if (const int failure = writeAll(m_file.handle(), m_tail); failure != 0)
            fail(ErrorCode::CannotWrite, failure);
    }
    m_onDisk += m_tail.size();
    m_tail.resize(0);
}

QByteArray SpillFile::at(qint64 place) const
{
    if (place >= m_onDisk)
        return tailAt(place - m_onDisk);
    const QMutexLocker lock(&m_reading);
    const qint64 size = sizeAt(onDisk(place, sizeBytes));
    return onDisk(place + sizeBytes, size).toByteArray();
}

QByteArray SpillFile::tailAt(qint64 place) const
{
    const QByteArrayView entry = QByteArrayView(m_tail).sliced(place);
    return entry.sliced(sizeBytes, sizeAt(entry)).toByteArray();
}

/// Entries are mostly read in the order in which they were put away: a piece of the file is kept for the next ones.
QByteArrayView SpillFile::onDisk(qint64 place, qint64 size) const
{
    if (m_fault)
        return {};
    if (place < m_windowPlace || place + size > m_windowPlace + m_window.size()) {
        m_window.resize(static_cast<qsizetype>(std::min(std::max(size, windowSize), m_onDisk - place)));
        m_windowPlace = place;
        errno = 0;
        if (!m_file.seek(place) || m_file.read(m_window.data(), m_window.size()) != m_window.size()) {
            fail(ErrorCode::CannotOpen, errno);
            return {};
        }
    }
    return QByteArrayView(m_window).sliced(place - m_windowPlace, size);
}

void SpillFile::fail(ErrorCode code, int cause) const
{
    if (!m_fault)
        m_fault = cannotKeep(code, cause);
}

std::optional<Error> SpillFile::fault() const
{
    const QMutexLocker lock(&m_reading);
    return m_fault;
}

} // namespace gouji
