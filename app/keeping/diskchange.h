// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/review/threewaymerge.h"

#include <QByteArray>

#include <optional>

namespace gouji {

class ReportDocument;

/// What stands in the file of an open report and was written there by somebody else, and the three things that can be
/// done about it. Each is one step of the undo stack at most, and each makes the file's content known, so that the next
/// save replaces it knowingly. Owns nothing but the reports it read.
class DiskChange
{
public:
    /// Nothing where the bytes are no report.
    static std::optional<DiskChange> read(ReportDocument &document, const QByteArray &bytes);

    /// Whether it follows the same form, so that the open report can become it or be mixed with it.
    bool isOfSameForm() const;
    /// In how many places they changed what was there.
    qsizetype places() const;

    MergedReport merged(const MergeChoices &choices = {}) const;
    void takeBoth(const MergeChoices &choices);
    void takeTheirs();
    void keepOurs();

private:
    DiskChange(ReportDocument &document, const QByteArray &bytes, Report base, Report theirs);

    ReportDocument *m_document;
    QByteArray m_bytes;
    Report m_base;
    Report m_theirs;
};

} // namespace gouji
