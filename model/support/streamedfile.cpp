// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/support/streamedfile.h"

#include "model/support/writeall.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <utility>

namespace gouji {
namespace {

Error cannotWrite(const QString &path, const QString &sentence, const QString &detail = {})
{
    return {ErrorCode::CannotWrite, sentence.arg(path), detail};
}

Error cannotWrite(const QString &path, int cause)
{
    const QString detail = qt_error_string(cause);
    if (isNoRoom(cause))
        return cannotWrite(path,
                           QCoreApplication::translate(
                               "Errors", "There is not enough room to write “%1”. Free some, or choose another place."),
                           detail);
    switch (cause) {
    case EISDIR:
        return cannotWrite(path, QCoreApplication::translate("Errors", "“%1” is a folder. Choose a file name in it."),
                           detail);
    case ENOENT:
    case ENOTDIR:
        return cannotWrite(
            path, QCoreApplication::translate("Errors", "“%1” cannot be written: its folder does not exist."), detail);
    case EACCES:
    case EPERM:
    case EROFS:
        return cannotWrite(
            path, QCoreApplication::translate("Errors", "You are not allowed to write “%1”. Choose another place."),
            detail);
    default: return cannotWrite(path, QCoreApplication::translate("Errors", "“%1” cannot be written."), detail);
    }
}

} // namespace

StreamedFile::StreamedFile(const QString &path) : m_path(path), m_file(path)
{
    const QFileInfo target(path);
    if (path.isEmpty() || (!target.exists() && !target.dir().exists()))
        fail(ENOENT);
    else if (target.isDir() || path.endsWith(u'/'))
        fail(EISDIR);
    else if (target.exists() && !target.isFile())
        openDevice();
    else
        openBeside();
}

StreamedFile::~StreamedFile()
{
    if (isDevice())
        closeDescriptor(m_device);
}

void StreamedFile::openDevice()
{
    m_device = openForWriting(m_path);
    if (!isDevice())
        fail(errno);
}

void StreamedFile::openBeside()
{
    errno = 0;
    if (m_file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return;
    const int cause = errno;
    m_fault = cause != 0 ? cannotWrite(m_path, cause) : cannotWrite(m_path, QStringLiteral("%1"), m_file.errorString());
}

void StreamedFile::fail(int cause)
{
    m_fault = cannotWrite(m_path, cause);
    if (m_file.isOpen())
        m_file.cancelWriting();
}

void StreamedFile::write(QByteArrayView bytes)
{
    if (m_fault)
        return;
    if (const int failure = writeAll(isDevice() ? m_device : m_file.handle(), bytes); failure != 0)
        fail(failure);
}

Result<Done> StreamedFile::commit()
{
    if (isDevice())
        return commitDevice();
    if (m_fault)
        return *m_fault;
    if (const int failure = flushToDisk(m_file.handle()); failure != 0) {
        fail(failure);
        return *m_fault;
    }
    errno = 0;
    if (!m_file.commit())
        return cannotWrite(m_path, errno);
    return Done();
}

Result<Done> StreamedFile::commitDevice()
{
    const int closing = closeDescriptor(std::exchange(m_device, -1));
    if (!m_fault && closing != 0)
        fail(closing);
    return m_fault ? Result<Done>(*m_fault) : Done();
}

} // namespace gouji
