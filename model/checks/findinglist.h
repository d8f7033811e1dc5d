// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/report.h"

#include <vector>

namespace gouji {

/// Findings of several sources in the order that lists show them: the whole report first, then the opening, the sections
/// as the form has them and the closing; in a section the heaviest first, then by check. A source's findings are taken
/// out and put back without copying, so that an edit costs what it changes and not what there is to say.
class FindingList
{
public:
    /// Forgets everything; sections are ordered as in this form from now on.
    void reset(const FormTemplate &form);

    /// Removes what a source has put in and returns it in the order in which it was put.
    std::vector<Finding> take(int source);
    void put(int source, std::vector<Finding> findings);
    bool has(int source) const;
    /// Restores the order after a put.
    void arrange();

    /// In order after arrange().
    const std::vector<Finding> &findings() const { return m_findings; }

private:
    struct Key
    {
        qsizetype section;
        int source;
        int position; ///< among those of its source
    };

    qsizetype sectionRank(const QString &section) const;

    QStringList m_sections;
    std::vector<Finding> m_findings;
    std::vector<Key> m_keys; ///< parallel to the findings
};

} // namespace gouji
