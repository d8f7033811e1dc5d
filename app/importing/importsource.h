// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/source/sourceoutline.h"
#include "model/report/report.h"

#include <QImage>

namespace gouji {

/// The file that a report was read from, kept while the report is open: what the reader found in it and made of it. Never
/// written to.
struct ImportSource
{
    QString path;
    SourceOutline outline;
    std::vector<QImage> pages;    ///< where it has no text
    std::optional<Report> asRead; ///< none where nothing could be read
};

} // namespace gouji
