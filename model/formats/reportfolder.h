// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace gouji {

/// The files below a folder whose names look like a report's, with their paths, in the order of these.
QStringList reportFilesBelow(const QString &folder);

} // namespace gouji
