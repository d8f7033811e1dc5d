// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recentfiles.h"

#include <QFileInfo>
#include <QSettings>

namespace gouji {
namespace {

constexpr qsizetype most = 10;
const QLatin1String key("recentFiles");

} // namespace

QStringList RecentFiles::paths() const
{
    QStringList paths = m_settings.value(key).toStringList();
    paths.removeIf([](const QString &path) { return !QFileInfo::exists(path); });
    return paths;
}

void RecentFiles::add(const QString &path)
{
    QStringList paths = m_settings.value(key).toStringList();
    const QString whole = QFileInfo(path).absoluteFilePath();
    paths.removeAll(whole);
    paths.prepend(whole);
    m_settings.setValue(key, QStringList(paths.mid(0, most)));
}

} // namespace gouji
