// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/exporting/visiblecontent.h"

namespace gouji {

/// What a page or a fragment of one shows, by its markup alone: lines of text and tables. Scripts, styles and the head are
/// not shown. ErrorCode::TooLarge: beyond what a report can be, or nested without end.
Result<VisibleContent> readHtmlContent(const QByteArray &html);

} // namespace gouji
