// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/keeping/journalfile.h"
#include "app/keeping/journalplace.h"
#include "model/report/report.h"
#include "model/template/formlibrary.h"

#include <vector>

namespace gouji {

/// Unsaved work of a program that ended without saving. Holds the journal's folder, so that no other program takes it
/// while a person decides; destroyed, it leaves the journal for the next start.
struct FoundWork
{
    std::shared_ptr<JournalPlace> place;
    JournalHead head;
    Report report;
    QByteArray base; ///< what the file held when the work began

    /// What the person's choice compares it with: the file as it is now, else what it was, else an empty report.
    Report compared(const FormLibrary &forms) const;
};

struct Recovery
{
    std::vector<FoundWork> works; ///< the latest first
    QStringList damaged;          ///< where journals that cannot be read are kept
};

/// The journals below the root whose programs are gone. What is already in its file is taken away without a word; what
/// cannot be read is moved aside, never deleted.
Recovery findUnsavedWork(const QString &root, const FormLibrary &forms);

} // namespace gouji
