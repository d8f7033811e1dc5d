// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/exportreading.h"

#include "model/formats/canonical/canonicaltextwriter.h"
#include "model/formats/native/nativereader.h"
#include "model/review/tworeadings.h"

namespace gouji {
namespace {

void note(const char *wording, Report &report)
{
    Finding finding;
    finding.check = CheckId(QStringLiteral("IM-13"));
    finding.severity = Severity::NeedsExplanation;
    finding.wording = QLatin1String(wording);
    report.origin.findings.push_back(std::move(finding));
}

Result<ReportReading> withoutData(Result<ReportReading> shown)
{
    if (!shown)
        return shown;
    ReportReading reading = std::move(shown).value();
    note("IM-13.damaged", reading.report);
    return reading;
}

bool isAsWritten(const Report &visible, const CarriedData &carried)
{
    return visibleDigest(writeCanonicalText(visible)) == carried.visibleSha256;
}

} // namespace

Result<ReportReading> withCarriedData(Result<ReportReading> shown, const CarriedData &carried, const FormLibrary &forms)
{
    Result<Report> data = readNative(carried.native, forms);
    if (!data)
        return withoutData(std::move(shown));
    ReportReading reading;
    reading.isFromData = true;
    reading.report = std::move(data).value();
    if (!shown && shown.error().code() == ErrorCode::NotAReport)
        note("IM-13.unread", reading.report);
    if (!shown)
        return reading;
    ReportReading seen = std::move(shown).value();
    reading.source = std::move(seen.source);
    if (reading.report.threads.empty()) // what others remarked on the export
        reading.report.threads = seen.report.threads;
    if (isAsWritten(seen.report, carried))
        return reading;
    const TwoReadings both(reading.report, seen.report);
    if (both.areAlike())
        return reading;
    reading.report.origin.findings.push_back(both.finding());
    reading.visible = std::move(seen.report);
    return reading;
}

} // namespace gouji
