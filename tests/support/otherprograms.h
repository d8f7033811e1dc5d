// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

namespace gouji::test {

/// Documents by name, without ending.
using Documents = QMap<QString, QByteArray>;

/// Whether the program is installed.
bool hasProgram(const char *name);

/// What LibreOffice makes of documents when it opens and saves them in another format, or the same; those that it did not
/// manage are missing. One run of it, with a profile of its own. A filter and its options may follow the new ending.
Documents savedByOffice(const Documents &documents, const QString &ending, const QString &newEnding);

/// The same by pandoc, whose names of the formats are the endings.
Documents savedByPandoc(const Documents &documents, const QString &ending, const QString &newEnding);

} // namespace gouji::test
