// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/report.h"

#include <set>

namespace gouji::test {

/// How the figures of many damaged sources came out, and how many are wrong without a word.
class SilentTally
{
public:
    /// Counts a report against the truth. A figure is spoken of where a finding from warning upwards that the truth does not
    /// have names its cell or its table. Returns how many are wrong and not spoken of.
    int add(const Report &report, const Report &truth);
    void addUnread() { ++m_unread; }

    int sources() const { return m_sources; }
    int silentlyWrong() const { return m_silentlyWrong; }
    /// `5000 sources, 990000 figures: …`
    QString toString() const;

private:
    int m_sources = 0;
    int m_unread = 0; ///< no report any more, or of another form: refused or said
    int m_right = 0;
    int m_missing = 0;
    int m_wrongAndSaid = 0;
    int m_silentlyWrong = 0;
};

} // namespace gouji::test
