// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/checks/checkoptions.h"
#include "model/desk/lastyearshelf.h"
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
    const LastYearShelf *lastYear = nullptr;      ///< null: nothing is compared
    bool isChecked = true;                        ///< else whose it is and what it says is all that is wanted
};

/// Where in its folder a desk keeps its own copies of reports, in which reviewers note.
inline constexpr QStringView reviewFolder = u"审核";
/// Where it puts what goes back to units.
inline constexpr QStringView returnFolder = u"退回";

/// Whether a file of the desk's folder is one of the desk's own copies, and so nobody's draft.
bool isReviewCopy(QStringView file);

/// The reports below the desk's folder, relative to it, in the order of their paths: drafts and the desk's own copies, not
/// what goes back to units.
QStringList draftFilesBelow(const QString &folder);

/// Reads and checks one file. Never fails: what cannot be read says why. Any thread.
Draft readDraft(const QString &file, const DraftReading &reading);

} // namespace gouji
