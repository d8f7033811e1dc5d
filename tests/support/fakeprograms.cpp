// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeprograms.h"

#include "model/support/platform.h"

#include <QFile>
#include <QTest>

namespace gouji::test {

FakePrograms::~FakePrograms()
{
    qunsetenv("GOUJI_PROGRAMS");
}

bool FakePrograms::add(const QString &name, const QByteArray &script, const QByteArray &interpreter)
{
    QFile::remove(path(name));
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write("#!" + interpreter + "\n" + script + "\n") < 0 ||
        !file.setPermissions(QFile::ReadOwner | QFile::ExeOwner))
        return false;
    return qputenv("GOUJI_PROGRAMS", m_folder.path().toUtf8());
}

bool isOver(const QString &file)
{
    QFile noted(file);
    const qint64 id = noted.open(QIODevice::ReadOnly) ? noted.readAll().trimmed().toLongLong() : 0;
    return id > 0 && QTest::qWaitFor([id] { return !isProcessRunning(id); });
}

} // namespace gouji::test
