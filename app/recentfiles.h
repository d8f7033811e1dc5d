// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QSettings;

namespace gouji {

/// The files opened last, newest first, kept in the settings. Files that are gone are left out of what is offered.
class RecentFiles
{
public:
    explicit RecentFiles(QSettings &settings) : m_settings(settings) {}

    QStringList paths() const;
    void add(const QString &path);

private:
    QSettings &m_settings;
};

} // namespace gouji
