// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/exporting/exportsource.h"
#include "model/support/result.h"

namespace gouji {

/// The report as a piece of HTML to be put into the page of a web site. Sites strip scripts, styles, classes and ids: the
/// looks are in attributes and in blanks (U+3000) as the trade has it, and it carries no data. The site's page has a
/// first heading of its own, so that the title is a second one.
Result<QByteArray> writeWebFragment(const ExportSource &source);

} // namespace gouji
