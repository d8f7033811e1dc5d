// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gouji {

/// How a file that a report names reads once the report itself lives at `to` instead of `from`: relative to the report's
/// own file where that has one, absolute where it has none yet. A relative name without a place to see it from stays.
QString relocated(const QString &file, const QString &from, const QString &to);

} // namespace gouji
