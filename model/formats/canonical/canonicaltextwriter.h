// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/report.h"

#include <QByteArray>

namespace gouji {

/// The canonical text of a report: one text for one content (docs/canonical-text.md). Links are written out, of a picture
/// only the caption is there; notes, threads and the like are not. Blocks that say nothing (an empty paragraph, a table
/// without fields) are left out, fields that a row of a further table lacks are empty ones.
QString canonicalText(const Report &report);

/// The same in UTF-8, as it stands in a file.
QByteArray writeCanonicalText(const Report &report);

} // namespace gouji
