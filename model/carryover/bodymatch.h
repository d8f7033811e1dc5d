// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/facts.h"

#include <QMultiHash>

#include <optional>
#include <vector>

namespace gouji {

/// Reports of last year among which each unit finds its own, by what it is called and never by order. Knows whose they are
/// and nothing else of them; whoever adds them keeps them.
class LastYearIndex
{
public:
    /// They are numbered from 0 as they come.
    void add(const Facts &facts);

    /// The number of the one report of the same body on the year before; nothing where there is none, or more than one and
    /// it is not clear which counts. A report that does not say its year counts as the year before.
    std::optional<std::size_t> find(const Facts &facts) const;

private:
    std::vector<Facts> m_facts;
    QMultiHash<QString, std::size_t> m_byKey; ///< names and identity codes
};

} // namespace gouji
