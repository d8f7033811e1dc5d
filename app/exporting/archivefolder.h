// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exporting/exporter.h"
#include "model/report/finding.h"

#include <vector>

namespace gouji {

/// What an archive of a report holds beside the report: what the checks found when it was made.
struct ArchiveWishes
{
    std::vector<Finding> findings;
    PageStyle style = pageStyle(PagePreset::Official);
};

/// The findings with their places, states and reasons, as text for a person.
QString findingsText(const Report &report, const std::vector<Finding> &findings);

/// Writes one new folder: the final PDF without an attachment, the Word file, the native file with everything, the findings
/// with the reasons why they stand, and SHA256SUMS of these. Complete or absent; may run in any thread. ErrorCode::TargetExists
/// where the folder is there, or what an export or a write says.
Result<Done> writeArchive(const QString &path, const Report &report, const ArchiveWishes &wishes,
                          const Exporter &exporter);

} // namespace gouji
