// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace gouji {

enum class FolderReach {
    Drafts,    ///< native files and texts: what reports are written in, and not what they are exported to
    Everything ///< whatever a unit may send; pictures apart, which are rarely a report by themselves
};

/// The names under which reports arrive, as patterns; the content of a file decides, these only say where to look.
QStringList reportFilePatterns(FolderReach reach);

/// The files below a folder whose names look like a report's, with their paths, in the order of these. Hidden files and
/// those by which office programs mark an open document are none.
QStringList reportFilesBelow(const QString &folder, FolderReach reach);

} // namespace gouji
