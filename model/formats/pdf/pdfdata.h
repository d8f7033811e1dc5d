// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/exporting/exportsource.h"

namespace gouji {

/// The name of the carried data among the files that a PDF has embedded.
inline constexpr char pdfAttachmentName[] = "report.gouji";

/// The data that a PDF carries beside what it shows; none where it carries none, is damaged or locked.
std::optional<CarriedData> readPdfData(const QByteArray &bytes);

} // namespace gouji
