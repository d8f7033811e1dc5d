// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/desk/desk.h"
#include "model/report/report.h"
#include "model/support/result.h"
#include "model/template/formlibrary.h"

namespace gouji {

/// Where a desk keeps its copies, and with which forms it reads.
struct ReviewPlace
{
    QString folder; ///< the desk's
    const FormLibrary &forms;
};

/// A delivery as a reviewer sees it: the desk's own copy of it, else what the unit sent with the notes on the version before
/// (questions, accepted findings, sign-offs), in review and dated as it was handed in. CannotOpen and what reading a file says;
/// ChangedUnderneath where the file is not the one that was delivered.
Result<Report> reviewedReport(const UnitYear &year, const Delivery &delivery, const ReviewPlace &place);

/// Makes sure that there is a copy of a delivery in which a reviewer can note, and says which: relative to the desk's folder.
/// The file of the unit is not touched, no file is written over. As reviewedReport(), and CannotWrite.
Result<QString> makeReviewCopy(UnitYear &year, const QString &digest, const ReviewPlace &place);

} // namespace gouji
