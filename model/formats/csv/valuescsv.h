// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/exporting/exportsource.h"
#include "model/formats/exporting/visiblecontent.h"

namespace gouji {

/// The figures of a report as comma-separated values: a header, then for every cell of the form its id, the labels a
/// person knows it by and what stands in it. A blank is an empty field; nothing else is.
Result<QByteArray> writeValuesCsv(const ExportSource &source);

/// What such a file shows: one table.
Result<VisibleContent> readValuesCsvContent(const QByteArray &bytes);

/// What it must show. Prose, pictures and further tables have no place in it.
VisibleContent visibleValuesOf(const ExportSource &source);

} // namespace gouji
