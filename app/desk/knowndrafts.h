// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/draftindex.h"
#include "model/desk/draft.h"
#include "model/template/formlibrary.h"

#include <map>

namespace gouji {

/// A file as a look through the folder found it.
struct FoundFile
{
    QString file; ///< relative to the folder
    qint64 size = 0;
    qint64 modified = 0; ///< milliseconds since 1970

    static FoundFile of(const QString &folder, const QString &file);
    friend bool operator==(const FoundFile &, const FoundFile &) = default;
};

/// What is known of the drafts in one folder, read in this run or, as the index has it, in an earlier one. A file is known
/// while it has the size and the time that it was read with; whether that result still holds decides the basis. Used by one
/// thread at a time.
class KnownDrafts
{
public:
    KnownDrafts() = default;
    KnownDrafts(QString folder, const QString &cacheFolder);

    const QString &folder() const { return m_folder; }
    /// Takes in what the index has, the first time.
    void load(const FormLibrary &forms);
    /// What reading this very file said, on whatever basis; null: it is new or changed.
    const Draft *find(const FoundFile &found) const;
    /// The same on this basis.
    bool isKnown(const FoundFile &found, const QByteArray &basis) const;
    /// What was read last of a file of this name, however it looks now.
    const Draft *findOutdated(const QString &file) const;
    void take(const FoundFile &found, const QByteArray &basis, Draft draft);
    /// Forgets what is not there any more, and brings the index up to date.
    void keep(const std::vector<FoundFile> &there);

private:
    struct Known
    {
        FoundFile found;
        QByteArray basis;
        Draft draft;
        bool isInIndex = false;
    };

    QString m_folder;
    DraftIndex m_index{QString()};
    std::map<QString, Known> m_known; ///< by file
    bool m_isLoaded = false;
};

} // namespace gouji
