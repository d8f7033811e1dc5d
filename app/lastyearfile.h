// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reportdocument.h"

#include <QCoreApplication>

namespace gouji {

/// Finds and reads the file of last year's report that a report names. The path is kept relative to the report's own file
/// where that has one; where a report moved together with last year's, the file beside it is taken.
class LastYearFile
{
    Q_DECLARE_TR_FUNCTIONS(gouji::LastYearFile)

public:
    /// Reads a file as last year's report; `ownPath` is where the report that names it lives, or empty.
    static Result<LastYear> read(const QString &path, const QString &ownPath, const FormLibrary &forms);

    /// Gives a document the report of last year that it names. Answers a sentence where there is something to say: the file
    /// is gone, cannot be read, or is not what it was.
    static QString attachTo(ReportDocument &document, const FormLibrary &forms);

private:
    static QString find(const QString &file, const QString &ownPath);
};

} // namespace gouji
