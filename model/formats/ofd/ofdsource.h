// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/source/sourceoutline.h"
#include "model/support/result.h"

#include <QByteArray>

namespace gouji {

/// What the pages of an OFD (GB/T 33190-2016, the layout format of official documents) show. Reads its first document. Seals,
/// annotations and pictures are left out. ErrorCode::Damaged, TooLarge; OnlyPictures where it holds no text.
Result<SourceOutline> readOfdSource(const QByteArray &bytes);

} // namespace gouji
