// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/source/sourceoutline.h"
#include "model/support/result.h"

#include <QByteArray>

#include <atomic>

namespace gouji {

/// What the pages of a PDF show. ErrorCode::OnlyPictures where they hold no text (a scan), and what readPdfPages() says.
Result<SourceOutline> readPdfSource(const QByteArray &bytes, const std::atomic<bool> *cancelled = nullptr);

/// For a file whose pages are pictures.
Error onlyPictures();

} // namespace gouji
