// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/checks/surroundings.h"
#include "model/checks/wordlists.h"
#include "model/report/checkid.h"

#include <QDate>

#include <optional>
#include <set>

namespace gouji {

/// What a person or a script chooses about the checks. Nothing chosen: the catalogue's defaults.
struct CheckOptions
{
    std::set<CheckId> switchedOn;
    std::set<CheckId> switchedOff;      ///< wins over switchedOn
    std::optional<int> sectionOneLimit; ///< most characters of the overview, blanks not counted (STR-12)
    QDate today;                        ///< for checks on dates; invalid: they are silent
    QDate noticeDate;                   ///< the last day by the office's notice (PB-01); invalid: by the kind of body

    std::shared_ptr<const Surroundings> surroundings; ///< files and fonts; null: checks that ask are silent
    std::shared_ptr<const WordLists> words = WordLists::builtIn(); ///< never null

    /// Whether findings of a check are wanted. An identity of a form under a name that the catalogue lacks is.
    bool isOn(const CheckId &check) const;
};

} // namespace gouji
