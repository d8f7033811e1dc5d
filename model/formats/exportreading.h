// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/exporting/exportsource.h"
#include "model/formats/reportfile.h"

namespace gouji {

/// The reading of an export that carries its data, given what it shows. Where both say the same, or what it shows is no
/// report, it is the data; where they differ it is the data with a finding that says so (IM-13) and the visible reading
/// beside it. Data that cannot be read is said, and what the file shows is the report.
Result<ReportReading> withCarriedData(Result<ReportReading> shown, const CarriedData &carried,
                                      const FormLibrary &forms);

} // namespace gouji
