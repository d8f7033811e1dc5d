// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/checkid.h"
#include "model/report/proposal.h"
#include "model/report/severity.h"
#include "model/report/sourceplace.h"
#include "model/report/textplace.h"
#include "model/support/jsonvalue.h"

#include <QStringList>

#include <vector>

namespace gouji {

/// What a check has to say, as data: which check, where, both numbers, what to do. The sentence is made from `wording`
/// and `arguments` by model/checks/wording.h when it is shown, so that a stored finding follows the interface language.
/// One finding stands for one cause: its places are listed, not repeated.
struct Finding
{
    CheckId check;
    Severity severity = Severity::Hint;
    QString wording;               ///< key into the wordings, for example `T3-01` or `CEL-02.mark`
    QStringList arguments;         ///< official labels and figures as they stand; never translated
    std::vector<CheckId> also;     ///< further identities of the same cause
    QString section;               ///< section id of the form, `opening`, `closing`, or empty: the whole report
    std::vector<CellId> cells;     ///< every cell that takes part, or the cells concerned
    std::vector<TextPlace> places; ///< the words concerned
    QString expected;
    QString actual;
    std::vector<Proposal> proposals;  ///< in order of likelihood
    std::vector<SourcePlace> sources; ///< set where the finding comes from reading
    JsonObject unknown;               ///< keys of a stored finding that this version does not know

    /// What a person's acceptance is bound to: the check, the cells and the figures or words it judged. Changes when
    /// any of them changes.
    QString fingerprint() const;
    /// A repair at import that the identities prove right; shown with the import, never among what is to be done.
    bool isForImportLogOnly() const { return wording.endsWith(u".proved"); }

    friend bool operator==(const Finding &, const Finding &) = default;
};

} // namespace gouji
