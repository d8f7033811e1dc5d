// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/source/sourceoutline.h"
#include "model/support/result.h"

namespace gouji {

/// What an OpenDocument text shows, written by LibreOffice or whoever, as it looks once all recorded changes are taken. Pure
/// and bounded. ErrorCode::Damaged, TooLarge.
Result<SourceOutline> readOdtSource(const QByteArray &bytes);

} // namespace gouji
