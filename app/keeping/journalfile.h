// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/support/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace gouji {

/// Whose unsaved work a journal holds.
struct JournalHead
{
    QString path;          ///< the file it belongs to; empty: never saved
    QByteArray baseDigest; ///< of what was read from there, as contentDigest gives it
    QString name;          ///< what the window called it
    QString form;          ///< id of the form
    QDateTime time;        ///< of the work in it
    QString host;
    qint64 process = 0;

    friend bool operator==(const JournalHead &, const JournalHead &) = default;
};

/// A journal: the head and the report as a native file, in one file so that both are always of the same moment.
struct JournalContent
{
    JournalHead head;
    QByteArray report;
};

/// The bytes of a journal: a line that says what it is, the head on one line, the report.
QByteArray writeJournal(const JournalContent &content);

/// The content, or ErrorCode::Damaged where a byte is missing or another: the head holds the digest of the report.
Result<JournalContent> readJournal(const QByteArray &bytes);

} // namespace gouji
