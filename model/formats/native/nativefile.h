// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/native/factsparts.h"
#include "model/formats/native/nativeprose.h"
#include "model/formats/native/nativetables.h"
#include "model/formats/native/originparts.h"
#include "model/formats/native/reviewparts.h"

namespace gouji {

// The native file as a whole, for PartWriter and PartReader; docs/file-format.md describes it.

inline constexpr QStringView formatKey = u"format";
inline constexpr QStringView formatName = u"gouji";
inline constexpr QStringView versionKey = u"version";
inline constexpr QStringView formKey = u"form";
inline constexpr QStringView embeddedFormKey = u"embedded_form";

/// The version of the format that this program writes. A minor version adds keys, words and cells; whatever else changes
/// makes a new major version.
inline constexpr int majorVersion = 1;
inline constexpr int minorVersion = 0;

/// Everything but what stands in the head and the embedded form.
template<typename Archive>
void exchange(Archive &archive, PartOf<Report> auto &report)
{
    archive.part(u"facts", report.facts);
    exchangeBlocks(archive, u"opening", report.opening);
    exchangeSections(archive, u"sections", report);
    archive.part(u"closing", report.closing);
    exchangeTables(archive, u"tables", report);
    archive.list(u"threads", report.threads);
    archive.list(u"accepted_findings", report.acceptedFindings);
    archive.list(u"sign_offs", report.signOffs);
    archive.list(u"review_marks", report.reviewMarks);
    archive.list(u"copied_sentences", report.copiedSentences);
    archive.part(u"last_year", report.lastYear);
    archive.part(u"import", report.origin);
}

} // namespace gouji
