// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/exporting/visiblecontent.h"

namespace gouji {

/// What somebody sees who opens an ODT: paragraphs and tables of its text, without what was deleted or remarked; no
/// headers, footers and notes. ErrorCode::Damaged or TooLarge.
Result<VisibleContent> readOdtContent(const QByteArray &bytes);

} // namespace gouji
