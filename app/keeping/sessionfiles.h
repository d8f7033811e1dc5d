// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QSettings;

namespace gouji {

/// The files that were open when the program last ended as it should, to be opened again where a start names none.
/// Reads and writes the settings of whoever asks; owns nothing.
class SessionFiles
{
public:
    explicit SessionFiles(QSettings &settings) : m_settings(settings) {}

    /// Those that are still there; none where the person does not want them back.
    QStringList toReopen() const;
    void remember(const QStringList &paths);

    bool isWanted() const;
    void setWanted(bool wanted);

private:
    QSettings &m_settings;
};

} // namespace gouji
