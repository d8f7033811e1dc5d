// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/exporting/visiblecontent.h"

namespace gouji {

/// What somebody sees who opens a docx: paragraphs and tables of its main document, without what was deleted, hidden or
/// is the code of a field; no headers, footers, notes and text boxes. ErrorCode::Damaged or TooLarge.
Result<VisibleContent> readDocxContent(const QByteArray &bytes);

} // namespace gouji
