// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/knowndrafts.h"
#include "model/checks/checkoptions.h"
#include "model/desk/draftreader.h"

#include <atomic>
#include <functional>

namespace gouji {

/// What the drafts of a desk are read for.
struct ReadingOrder
{
    std::shared_ptr<const Desk> desk = std::make_shared<const Desk>();
    CheckOptions options{};
    QString lastYear{}; ///< last year's folder or desk file, absolute; empty: none
};

/// What a look through the folder of a desk came to.
struct ReadingOutcome
{
    bool isFolderThere = false;
    bool isLastYearThere = true; ///< or none was asked for
    bool isWhole = false;        ///< nobody cancelled it
    bool isUnsettled = false;    ///< a file is being written; what was known of it stays until it stands still
    QStringList folders{};       ///< to be watched
    std::vector<Draft> drafts{}; ///< in the order of the paths
    std::shared_ptr<const LastYearShelf> lastYear{}; ///< null: none was asked for, or it is not there
};

/// Reads the drafts below a desk's folder and last year's, by as many threads as there are processors, and of these only
/// what is new: what an earlier look read, in this run or before, is known by the index. One look at a time, on any
/// thread; it may be cancelled and asked how far it is from another.
class DeskReader
{
public:
    /// The forms outlive it. An empty folder of caches: no index.
    DeskReader(QString folder, const FormLibrary &forms, QString cacheFolder);

    const QString &folder() const { return m_own.folder(); }
    ReadingOutcome read(const ReadingOrder &order);
    /// Ends the look that is going on soon; what it read is kept.
    void cancel() { m_isCancelled = true; }
    /// Before the next look.
    void allow() { m_isCancelled = false; }
    int done() const { return m_done; }
    int total() const { return m_total; }

private:
    /// A file on its way.
    struct Reading
    {
        FoundFile found;
        QByteArray basis{};
        std::optional<Draft> draft{}; ///< nothing: it changed while it was read, or nobody waits for it
    };
    using BasisOf = std::function<QByteArray(const Draft &)>;

    std::shared_ptr<const LastYearShelf> readLastYear(const ReadingOrder &order, ReadingOutcome &outcome);
    std::vector<FoundFile> listed(const QString &folder, const QString &otherFolder) const;
    void readNew(KnownDrafts &known, const std::vector<FoundFile> &files, const DraftReading &reading,
                 const BasisOf &basisOf);
    void readOne(Reading &file, const DraftReading &reading, const BasisOf &basisOf);
    QByteArray basisOf(const CheckOptions &options) const;

    const FormLibrary &m_forms;
    QString m_cacheFolder;
    KnownDrafts m_own;
    KnownDrafts m_lastYear; ///< of the folder that was asked for last
    std::atomic<bool> m_isCancelled = false;
    std::atomic<int> m_done = 0;
    std::atomic<int> m_total = 0;
};

} // namespace gouji
