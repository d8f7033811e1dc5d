// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/support/filename.h"

#include <QDir>

namespace gouji {
namespace {

/// File systems allow 255 bytes; a Chinese character takes three, and a number may be added.
constexpr qsizetype longestName = 70;

} // namespace

QString fileNameFrom(const QString &words)
{
    static const QString forbidden = QStringLiteral("/\\:*?\"<>|");
    QString name = words.trimmed();
    name.removeIf([](QChar c) { return c.category() == QChar::Other_Control || forbidden.contains(c); });
    while (name.startsWith(u'.'))
        name.remove(0, 1); // would be hidden
    if (name.size() > longestName)
        name.truncate(name.at(longestName - 1).isHighSurrogate() ? longestName - 1 : longestName);
    return name;
}

QString freeFileName(const QDir &folder, const QString &start, const QString &ending)
{
    QString file = start + u'.' + ending;
    for (int number = 2; folder.exists(file); ++number)
        file = QStringLiteral("%1 (%2).%3").arg(start).arg(number).arg(ending);
    return file;
}

} // namespace gouji
