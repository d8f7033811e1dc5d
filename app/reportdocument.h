// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/support/result.h"
#include "model/template/formlibrary.h"
#include "views/editing/session.h"

#include <QDateTime>

namespace gouji {

/// A report that is open: its session and the file it lives in. Knows what was read, so that a file changed by somebody
/// else is never written over silently.
class ReportDocument : public QObject
{
    Q_OBJECT

public:
    /// A report that has no file yet.
    ReportDocument(Report report, const FormLibrary &forms, QObject *parent = nullptr);

    /// Opens a file of any format there is a reader for. A native file is saved back to where it came from; another
    /// format asks for a new name first.
    static Result<ReportDocument *> open(const QString &path, const FormLibrary &forms, QObject *parent = nullptr);

    Session &session() { return m_session; }
    /// The native file it is saved to; empty before the first save.
    const QString &path() const { return m_session.file().path; }
    /// What the window calls it: file name, or the body's name.
    QString name() const;
    const QDateTime &savedAt() const { return m_savedAt; }
    bool isModified() const { return m_session.isModified(); }

    /// Saves to path(), which must not be empty. ErrorCode::ChangedUnderneath where somebody else wrote there.
    Result<Done> save();
    Result<Done> saveAs(const QString &path);
    Result<Done> exportText(const QString &path) const;

signals:
    void nameChanged();
    void modifiedChanged();

private:
    Result<Done> write(const QString &path, bool isOwnFile);

    const FormLibrary &m_forms;
    Session m_session;
    QString m_sourceName;
    QDateTime m_savedAt;
};

} // namespace gouji
