// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/report.h"

namespace gouji {

/// Reports of last year among which each unit finds its own, by what it is called and never by order. Owns them.
class LastYearPool
{
public:
    void add(Report report) { m_reports.push_back(std::move(report)); }

    /// The one report of the same body on the year before; null where there is none, or more than one and it is not
    /// clear which counts. A report that does not say its year counts as the year before.
    const Report *find(const Facts &facts) const;

private:
    std::vector<Report> m_reports;
};

} // namespace gouji
