// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/finding.h"

#include <vector>

namespace gouji {

/// What reading has to say about one kind of thing in one section, before it is a finding.
struct ImportNote
{
    QLatin1String wording; ///< key of the sentence; the check's id is its part before a dot
    Severity severity = Severity::Warning;
    QString section;
    QStringList arguments;
    QString expected;
    QString actual;
};

/// Collects what reading has to say. Notes that say the same of the same section become one finding with all places;
/// what differs from note to note may go into a list of examples.
class ImportNotes
{
public:
    /// Adds a place to the finding of this note.
    Finding &add(const ImportNote &note, const SourcePlace &place);
    /// The same for a note about a cell.
    Finding &add(const ImportNote &note, const SourcePlace &place, const CellId &cell);
    /// Joins notes of one wording and section whatever their example; the last argument lists the examples.
    Finding &addExample(const ImportNote &note, const QString &example, const SourcePlace &place);

    std::vector<Finding> take() { return std::move(m_findings); }

private:
    Finding &findOrCreate(const ImportNote &note, bool isList);

    std::vector<Finding> m_findings;
};

} // namespace gouji
