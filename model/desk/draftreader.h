// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/checks/checkoptions.h"
#include "model/desk/draft.h"
#include "model/template/formlibrary.h"

#include <atomic>

namespace gouji {

/// What readers of drafts share; outlives them.
struct DraftReading
{
    QString folder; ///< the desk's
    const FormLibrary &forms;
    CheckOptions options{};
    const std::atomic<bool> *cancelled = nullptr; ///< ends the programs that work for a reader
};

/// The drafts below the desk's folder, relative to it, in the order of their paths; not what the desk keeps for itself.
QStringList draftFilesBelow(const QString &folder);

/// Where in its folder a desk keeps its own copies of reports.
inline constexpr QStringView deskCopies = u"审核";

/// Reads and checks one file. Never fails: what cannot be read says why. Any thread.
Draft readDraft(const QString &file, const DraftReading &reading);

} // namespace gouji
