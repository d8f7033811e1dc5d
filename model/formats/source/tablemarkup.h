// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/support/result.h"

#include <QByteArray>
#include <QStringView>

namespace gouji {

/// Reduces HTML to the markup of its tables, in UTF-8: the tags table, tr, td and th with their spans, line breaks, the
/// text inside tables with its entities. All other tags, comments, scripts, styles and the text outside are left out, so
/// that what a parser makes of it has bounded depth and size, whatever the source. One pass, no tree.
Result<QByteArray> tableMarkup(QStringView html);

} // namespace gouji
