// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/keeping/othereditor.h"

#include <QProcessEnvironment>

namespace gouji::test {
namespace {

constexpr int patience = 30000; // ms

} // namespace

OtherEditor::OtherEditor(const QString &home)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_DATA_HOME"), home + QStringLiteral("/data"));
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), home + QStringLiteral("/config"));
    environment.insert(QStringLiteral("EDITOR"), QStringLiteral(GOUJI_SCRIPTED_EDITOR));
    environment.insert(QStringLiteral("USER"), QStringLiteral("wang"));
    m_process.setProcessEnvironment(environment);
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
}

OtherEditor::~OtherEditor()
{
    if (m_process.state() != QProcess::NotRunning)
        kill();
}

bool OtherEditor::start(const QString &shell)
{
    if (shell.isEmpty())
        m_process.start(QStringLiteral(GOUJI_SCRIPTED_EDITOR), QStringList());
    else
        m_process.start(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), shell});
    return nextLine() == "ready";
}

void OtherEditor::send(const QString &line)
{
    m_process.write(line.toUtf8() + '\n');
    m_process.waitForBytesWritten(patience);
}

QByteArray OtherEditor::tell(const QString &line)
{
    send(line);
    return nextLine();
}

QByteArray OtherEditor::nextLine()
{
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(patience))
            return {};
    }
    return m_process.readLine().trimmed();
}

QByteArray OtherEditor::kill()
{
    m_process.kill();
    m_process.waitForFinished(patience);
    return m_process.readAllStandardOutput();
}

void OtherEditor::quit()
{
    send(QStringLiteral("quit"));
    m_process.waitForFinished(patience);
}

QString OtherEditor::journalsOf(const QString &home)
{
    return home + QStringLiteral("/data/gouji-test/scriptededitor/journal");
}

} // namespace gouji::test
