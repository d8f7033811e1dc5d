// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gouji {

/// What a spreadsheet would take for a formula and compute, made text by an apostrophe before it. Also put before an
/// apostrophe that such a text begins with, so that unguarded() gives back every text as it was.
QString guarded(const QString &field);
QString unguarded(const QString &field);

} // namespace gouji
