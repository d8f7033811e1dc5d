// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/checkid.h"
#include "model/report/severity.h"

#include <QFlags>

#include <span>

namespace gouji {

/// What a check has to be given before it can speak.
enum class Need {
    Report = 1,   ///< this report's tables and headings
    Prose = 2,    ///< this report's prose
    LastYear = 4, ///< last year's report
    Facts = 8,    ///< facts about the body that a person stated
    Units = 16    ///< the reports of the units below the body
};
Q_DECLARE_FLAGS(Needs, Need)
Q_DECLARE_OPERATORS_FOR_FLAGS(Needs)

/// One line of the catalogue: a check that this program performs.
struct CheckInfo
{
    CheckId id;
    Severity severity = Severity::Hint; ///< of its findings; a reading check may be graver in a single case
    Needs needs;
    bool onByDefault = true;
    const char *source = ""; ///< English, for translate("Findings", …)

    /// What is checked, in one line and in the language of the interface.
    QString text() const;
};

/// Every check performed, in the order of families STR, CEL, T2, T3, T4, NT, TX, SN, XY, RU, PB, IM. What it does not list is not checked.
std::span<const CheckInfo> checkCatalogue();

/// Whether a check speaks of the sum of many units' reports (RU), and so never of a report that is checked alone.
bool isMadeBySumming(const CheckId &id);

/// The entry of a check, or null.
const CheckInfo *checkInfo(const CheckId &id);

} // namespace gouji
