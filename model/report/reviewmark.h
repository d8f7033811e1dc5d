// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/report.h"

namespace gouji {

/// A report without what people noted about it and where it came from: what a reviewer reads.
Report reviewedContent(const Report &report);

/// The mark that a person left last; null where there is none.
const ReviewMark *reviewMarkOf(const Report &report, const QString &name);

/// The marks of a report with a new one, which takes the place of the same person's.
std::vector<ReviewMark> withReviewMark(std::vector<ReviewMark> marks, ReviewMark mark);

} // namespace gouji
