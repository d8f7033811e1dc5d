// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/report.h"

namespace gouji {

/// What two versions of a report are merged from: the report that both began with. Where there is none, it is what both
/// have in common; what only one of them says is then taken from it, and a place in which they say different things is a
/// conflict, so that nothing is dropped. Of two reports that are no versions of one it is ours: nothing is mixed.
struct CommonBase
{
    enum class Kind {
        Given,    ///< the report that was named
        InCommon, ///< there is none, or the one named is another's
        Strangers ///< the two are no versions of one report
    };

    Kind kind = Kind::Given;
    Report report;
    QString remark; ///< why it is not the one given, as a sentence; else empty
};

/// `base`: null where none is known.
CommonBase commonBase(const Report *base, const Report &ours, const Report &theirs);

} // namespace gouji
