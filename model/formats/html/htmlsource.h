// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/html/pageflow.h"
#include "model/support/result.h"

namespace gouji {

/// What is known of a page beside its bytes.
struct PageFacts
{
    QByteArray charset; ///< as whoever sent it said; empty: the page itself may
    PagePictures pictures;
};

/// Reads a web page of any kind, or a fragment of one, tolerantly: paragraphs, headings and tables with their lines,
/// pictures that came with it. The site's menus and footers around the report, hidden text and scripts are left out and
/// said (IM-09.around, IM-12.unshown); in doubt text stays. Nothing is fetched and no script is run. Tables that only set out
/// the page are taken apart. ErrorCode::TooLarge: more than any page with a report; ErrorCode::NotAReport: no text.
Result<SourceOutline> readHtmlSource(const QByteArray &html, const PageFacts &facts = {});

/// Whether an outline has a title or two headings of a report.
bool hasReportTraces(const SourceOutline &outline);

} // namespace gouji
