// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/anchor.h"

#include <QString>

#include <vector>

class QSettings;

namespace gouji {

/// A file that was open, and where in it the person was.
struct ReopenedFile
{
    QString path;
    Anchor place;           ///< in a report: section, and cell or paragraph
    int page = 0;           ///< of a desk
    bool isInFront = false; ///< among the reports

    friend bool operator==(const ReopenedFile &, const ReopenedFile &) = default;
};

/// The files that were open when the program last ended as it should, to be opened again where a start names none.
/// Reads and writes the settings of whoever asks; owns nothing.
class SessionFiles
{
public:
    explicit SessionFiles(QSettings &settings) : m_settings(settings) {}

    /// Those that were open, also where they are gone by now; none where the person does not want them back.
    std::vector<ReopenedFile> toReopen() const;
    void remember(const std::vector<ReopenedFile> &files);

    bool isWanted() const;
    void setWanted(bool wanted);

private:
    QSettings &m_settings;
};

} // namespace gouji
