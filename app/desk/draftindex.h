// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace gouji {

/// A file of a folder as it was when it was read, and what reading it said.
struct IndexRow
{
    QString file; ///< relative to the folder
    qint64 size = 0;
    qint64 modified = 0; ///< milliseconds since 1970
    QByteArray basis;    ///< tells what decides the result beside the file
    QByteArray draft;    ///< packed

    friend bool operator==(const IndexRow &, const IndexRow &) = default;
};

/// What was read of the drafts in one folder, kept between runs in a file of the user's cache (SQLite). Never the truth: one
/// that is damaged or of another version is thrown away, one that is locked or cannot be written is done without, and nobody
/// hears of it. Each call has its own connection and may come from any thread, one at a time.
class DraftIndex
{
public:
    static constexpr int version = 1;

    /// An empty path: nothing is kept.
    explicit DraftIndex(QString path) : m_path(std::move(path)) {}
    /// The index of a folder in the folder of caches. Empty where that is empty.
    static QString pathOf(const QString &folder, const QString &cacheFolder);
    /// Where the indexes of this person's desks stand.
    static QString usualFolder();
    /// Takes away indexes that nobody wrote to for months.
    static void prune(const QString &cacheFolder);

    std::vector<IndexRow> rows() const;
    void change(const std::vector<IndexRow> &changed, const QStringList &gone) const;

private:
    QString m_path;
};

} // namespace gouji
