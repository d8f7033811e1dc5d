// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/importing/importsource.h"
#include "app/keeping/filelock.h"
#include "app/keeping/filewatch.h"
#include "app/keeping/journal.h"
#include "app/keeping/recovery.h"
#include "model/support/result.h"
#include "model/template/formlibrary.h"
#include "views/editing/session.h"

#include <QDateTime>

namespace gouji {

/// What documents share: the forms, and the workers that keep journals below a folder.
struct DocumentServices
{
    JournalServices journals;
    QString journalRoot;
};

/// How the file of a document is found to stand when it is no longer the one that was read.
enum class DiskState {
    Same,
    Changed,  ///< another report stands there
    NoReport, ///< something stands there that is no report
    Gone      ///< nothing, a folder, or what cannot be read
};

/// A report that is open: its session and the file it lives in. Knows what was read, so that a file changed by somebody
/// else is never written over silently; keeps unsaved work in a journal, the version before in a backup, and a sign
/// beside the file for others.
class ReportDocument : public QObject
{
    Q_OBJECT

public:
    /// Whether a file is opened to be edited where it stands, or as a copy that asks for a name of its own.
    enum class As { File, Copy };

    /// A report that has no file yet.
    ReportDocument(Report report, const DocumentServices &services, QObject *parent = nullptr);
    /// Work that was not saved, as it was; its journal goes on. Unsaved until it is saved.
    ReportDocument(FoundWork work, const DocumentServices &services, QObject *parent = nullptr);

    /// Opens a file of any format there is a reader for. A native file is saved back to where it came from; another
    /// format asks for a new name first.
    static Result<ReportDocument *> open(const QString &path, const DocumentServices &services, As as = As::File,
                                         QObject *parent = nullptr);

    /// The file it was read from, where that was no native one.
    void setImportSource(std::shared_ptr<const ImportSource> source);
    std::shared_ptr<const ImportSource> importSource() const { return m_importSource; }
    /// Where saving it for the first time would put it: beside the file it was read from.
    QString suggestedPath() const;

    Session &session() { return m_session; }
    const FormLibrary &forms() const { return m_services.journals.forms; }
    /// The native file it is saved to; empty before the first save.
    const QString &path() const { return m_session.file().path; }
    /// The file that it was exported into last since it was opened; empty: none.
    const QString &lastExport() const { return m_lastExport; }
    void setLastExport(const QString &path) { m_lastExport = path; }
    /// What the window calls it: file name, or the body's name.
    QString name() const;
    const QDateTime &savedAt() const { return m_savedAt; }
    bool isModified() const { return m_session.isModified(); }
    /// What the file held when it was read or saved last.
    const QByteArray &base() const { return m_base; }

    /// Saves to path(), which must not be empty. ErrorCode::ChangedUnderneath where somebody else wrote there.
    Result<Done> save();
    /// ErrorCode::OpenElsewhere where somebody has the other file open, TargetExists where the report was read from it.
    Result<Done> saveAs(const QString &path);

    /// Looks whether the file is still the one that was read; diskChanged() says where it is not.
    void checkDisk() { m_watch.look(); }
    /// Says again how the file stands where it changed and the person has not decided.
    void askAgainAboutDisk();
    /// What stands in the file now is known to the person, who may still have another report here.
    void acknowledgeDisk(const QByteArray &bytes);
    /// The person saved the work or gave it up.
    void forgetUnsavedWork() { m_journal.forget(); }

signals:
    void nameChanged();
    void modifiedChanged();
    /// Once for each content that was found; `bytes` where it could be read.
    void diskChanged(gouji::DiskState state, const QByteArray &bytes);
    /// Work after that moment is in memory only.
    void keepingFailed(const QString &reason, const QDateTime &since);
    void keepingResumed();
    /// The report was saved, the version before could not be kept.
    void backupFailed(const QString &reason);

private:
    ReportDocument(Report report, const DocumentServices &services, std::shared_ptr<JournalPlace> place,
                   QObject *parent);
    Result<Done> write(const QString &path, bool isOwnFile);
    void keepVersionBefore(const QString &path, const QByteArray &bytes, bool isOwnFile);
    void setBase(const QByteArray &bytes);
    void followFile();
    void onLooked(const Result<QByteArray> &content);

    DocumentServices m_services;
    Session m_session;
    Journal m_journal;
    FileLock m_lock;
    FileWatch m_watch;
    QByteArray m_base;
    QString m_lastExport;
    std::optional<QByteArray> m_lastSeen; ///< digest of what was announced; empty: that nothing is there
    QString m_sourceName;
    std::shared_ptr<const ImportSource> m_importSource;
    QDateTime m_savedAt;
};

} // namespace gouji
