// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QTemporaryDir>

namespace gouji::test {

/// A scripted editor as another process, with a home of its own where its journals stand. Ends with this object.
class OtherEditor
{
public:
    explicit OtherEditor(const QString &home);
    ~OtherEditor();
    Q_DISABLE_COPY_MOVE(OtherEditor)

    /// Starts it; `shell` is a line that ends by starting `"$EDITOR"`, for limits and mounts.
    bool start(const QString &shell = {});
    /// Tells it a line and waits for the answer, which is its next line.
    QByteArray tell(const QString &line);
    /// Without waiting.
    void send(const QString &line);
    /// Its next line, or nothing where it says none for half a minute.
    QByteArray nextLine();
    /// As `kill -9` does. All it said and that was not read yet.
    QByteArray kill();
    void quit();
    qint64 id() const { return m_process.processId(); }

    /// Where an editor with this home keeps its journals.
    static QString journalsOf(const QString &home);

private:
    QProcess m_process;
};

} // namespace gouji::test
