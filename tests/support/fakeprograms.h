// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTemporaryDir>

namespace gouji::test {

/// Programs that are found before the installed ones of the same name, and misbehave as a script says; they and the way to
/// them are gone at the end.
class FakePrograms
{
public:
    FakePrograms() = default;
    ~FakePrograms();
    FakePrograms(const FakePrograms &) = delete;
    FakePrograms &operator=(const FakePrograms &) = delete;

    /// False: it could not be written. `interpreter` is what its first line names.
    bool add(const QString &name, const QByteArray &script, const QByteArray &interpreter = "/bin/sh");
    /// Of a file beside the programs, such as one that a script writes.
    QString path(const QString &name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
};

/// The process whose number a script wrote to a file is over, at the latest when the system has cleaned up after it.
bool isOver(const QString &file);

} // namespace gouji::test
