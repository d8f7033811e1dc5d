// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/support/jsonvalue.h"
#include "model/support/result.h"
#include "views/page/stylechange.h"

#include <QStringList>

#include <array>
#include <map>

namespace gouji {

/// The looks that an office hands around; papers are set by themselves.
inline constexpr std::array sharedLooks{PagePreset::Official, PagePreset::Compact, PagePreset::LargePrint};

/// How pages are set up otherwise than the program does it; looks that are as the program has them are not there.
using PackedPages = std::map<PagePreset, StyleChange>;

JsonValue pagesJson(const PackedPages &pages);
PackedPages pagesOf(const JsonValue &content);
/// What is wrong with the content, with the place in the detail; names of a later version are passed over.
Result<Done> checkPages(const JsonValue &content);

/// What people call a look: 公文版面.
QString lookWords(PagePreset look);
/// What is set, a line each: 公文版面：正文字号 15 磅.
QStringList pagesLines(const PackedPages &pages);

} // namespace gouji
