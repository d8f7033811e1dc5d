// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/reviewmark.h"

#include <algorithm>

namespace gouji {

Report reviewedContent(const Report &report)
{
    Report content = report;
    content.threads.clear();
    content.acceptedFindings.clear();
    content.signOffs.clear();
    content.reviewMarks.clear();
    content.copiedSentences.clear();
    content.lastYear = {};
    content.origin = {};
    content.unknown = {};
    for (std::size_t i = 0; i < content.cells.size(); ++i) {
        content.cells[i] = {};
        content.cells[i].value = report.cells[i].value;
        content.cells[i].computed = report.cells[i].computed;
    }
    return content;
}

const ReviewMark *reviewMarkOf(const Report &report, const QString &name)
{
    const auto found = std::ranges::find(report.reviewMarks, name, &ReviewMark::name);
    return found == report.reviewMarks.end() ? nullptr : &*found;
}

std::vector<ReviewMark> withReviewMark(std::vector<ReviewMark> marks, ReviewMark mark)
{
    std::erase_if(marks, [&](const ReviewMark &before) { return before.name == mark.name; });
    marks.push_back(std::move(mark));
    return marks;
}

} // namespace gouji
