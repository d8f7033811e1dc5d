// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/positioned/positionedpage.h"
#include "model/support/result.h"

#include <QByteArray>

#include <atomic>

namespace gouji {

/// The words and rules of a PDF's pages, by poppler's pdftotext and pdftoppm, which run as processes of their own with bounds on time,
/// memory and output, on a copy in a private folder that is gone afterwards. Pages that show no table are not drawn. Any
/// thread. ErrorCode::MissingProgram, ProgramFailed, Damaged (also: locked by a password), Cancelled.
Result<std::vector<PositionedPage>> readPdfPages(const QByteArray &pdf, const std::atomic<bool> *cancelled = nullptr);

} // namespace gouji
