// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gouji {

/// What kind of thing went wrong; decides the exit code of gouji-cli and what the editor offers next.
enum class ErrorCode {
    CannotOpen,        ///< the file is missing, a folder, or the system refuses it
    CannotWrite,       ///< the target could not be written; what was there is untouched
    TargetExists,      ///< the target exists and may not be replaced
    TooLarge,          ///< larger than any report can be
    NotAReport,        ///< readable, but holds no report
    SaysTwoThings,     ///< the data in a file and its visible text differ, and nobody said which counts
    Damaged,           ///< a native file or form file that breaks its own format
    NewerVersion,      ///< written by a later program whose format this one does not know
    UnknownForm,       ///< names a national form that is not at hand
    UnknownFormat,     ///< no reader or writer for this format
    ChangedUnderneath, ///< the file on disk is no longer the one that was read
    OpenElsewhere,     ///< somebody else has the file open
    ExportDiffers,     ///< what a writer wrote does not show what it was given; nothing was kept
    CannotPrint,       ///< no printer, or it takes nothing
    NoFont,            ///< no installed font has the characters, or none may be embedded
    OnlyPictures,      ///< a scan: pages without text, which can be shown beside the form
    MissingProgram,    ///< a program of others that this needs is not installed
    ProgramFailed,     ///< it took too long, wrote too much or crashed, and was ended
    Cancelled          ///< a person ended it
};

/// An error as a value: a code, one sentence for the user (where, what is wrong, what to do next) and the technical
/// detail (line, system message) apart from it.
class Error
{
public:
    Error(ErrorCode code, QString sentence, QString detail = {});

    ErrorCode code() const { return m_code; }
    /// For the user, in the language of the interface.
    const QString &sentence() const { return m_sentence; }
    /// For whoever helps the user; may be empty.
    const QString &detail() const { return m_detail; }
    /// Sentence and detail on one line, as the command line prints them.
    QString text() const;

    friend bool operator==(const Error &, const Error &) = default;

private:
    ErrorCode m_code;
    QString m_sentence;
    QString m_detail;
};

} // namespace gouji
