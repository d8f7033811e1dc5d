// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gouji {

/// The path as a report keeps it: relative to the report's own file where it has one, so that both can be moved together.
QString pathSeenFrom(const QString &ownFile, const QString &path);

} // namespace gouji
