// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keeping/sessionfiles.h"

#include <QFileInfo>
#include <QSettings>

namespace gouji {
namespace {

const QLatin1String filesKey("session/files");
const QLatin1String startKey("start"); // a preference: reopen, or start-page
const QLatin1String startPage("start-page");

} // namespace

QStringList SessionFiles::toReopen() const
{
    if (!isWanted())
        return {};
    QStringList paths = m_settings.value(filesKey).toStringList();
    paths.removeIf([](const QString &path) { return !QFileInfo::exists(path); });
    return paths;
}

void SessionFiles::remember(const QStringList &paths)
{
    m_settings.setValue(filesKey, paths);
}

bool SessionFiles::isWanted() const
{
    return m_settings.value(startKey).toString() != startPage;
}

void SessionFiles::setWanted(bool wanted)
{
    m_settings.setValue(startKey, wanted ? QStringLiteral("reopen") : QString(startPage));
}

} // namespace gouji
