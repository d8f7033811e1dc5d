// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/exporting/visiblecontent.h"
#include "model/support/result.h"

namespace gouji {

/// What a tagged PDF of ours shows: its structure, with the text that its pages show for it, character by character through
/// the fonts' ToUnicode. The attachment is not looked at. ErrorCode::NotAReport for any other PDF.
Result<VisibleContent> readPdfContent(const QByteArray &pdf);

} // namespace gouji
