// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace gouji {

/// Whether a line looks like the title of a report: …2024年政府信息公开工作年度报告.
bool looksLikeTitle(QStringView line);

/// The number (1 to 6) of the section that a line may be the heading of, by its leading words; 0: of none. No form is
/// asked: this only finds out where in a page the report is, and the recogniser reads it.
int looksLikeHeading(QStringView line);

/// Whether a line is what site systems put around a text: 打印, 上一篇, 版权所有, the date and the source of the page.
bool looksLikeSurroundings(QStringView line);

/// Whether a line is a date alone, as at the end of a report.
bool looksLikeDate(QStringView line);

/// Whether a line may be the first half of a title or a signature: short, ends like the name of a body.
bool looksLikeBody(QStringView line);

} // namespace gouji
