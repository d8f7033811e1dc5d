// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QDir;

namespace gouji {

/// Words as the name of a file without its ending, for every file system: without what one of them forbids, not hidden,
/// and not too long. Empty where nothing is left.
QString fileNameFrom(const QString &words);

/// `start.ending` below a folder, with a number behind the start where a file of that name is there already.
QString freeFileName(const QDir &folder, const QString &start, const QString &ending);

} // namespace gouji
