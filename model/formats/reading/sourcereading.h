// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/exporting/exportsource.h"
#include "model/formats/reading/fileformat.h"
#include "model/formats/source/sourceoutline.h"
#include "model/support/result.h"

#include <atomic>

namespace gouji {

/// What the file of a format shows, by the reader for it; not for native files and texts. A format that needs a program
/// which is not installed is ErrorCode::UnknownFormat with the ways out; a program that works for it ends soon after
/// `cancelled` becomes true, which is ErrorCode::Cancelled.
Result<SourceOutline> readSource(FileFormat format, const QByteArray &bytes,
                                 const std::atomic<bool> *cancelled = nullptr);

/// The data that an export of Gouji carries beside what it shows; none where the file is none or carries none.
std::optional<CarriedData> carriedDataIn(FileFormat format, const QByteArray &bytes);

} // namespace gouji
