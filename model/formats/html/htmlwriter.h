// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/exporting/exportsource.h"
#include "model/support/result.h"

namespace gouji {

enum class HtmlData {
    Carried, ///< in a script element, where the source has any
    LeftOut  ///< for sites that forbid scripts
};

/// The report as one HTML file without outside resources: semantic tables, a style sheet for screen and paper, pictures
/// within.
Result<QByteArray> writeHtml(const ExportSource &source, HtmlData data = HtmlData::Carried);

} // namespace gouji
