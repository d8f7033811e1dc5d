// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/collection/rollup.h"
#include "model/desk/rolluprecord.h"

namespace gouji {

/// Something that is not as it was when a sum was recorded.
struct RollUpChange
{
    enum class Kind {
        OtherVersion, ///< a unit's figures come from another file now
        Gone,         ///< a unit counted and does no more
        Came,         ///< a unit counts that did not
        Adjusted,     ///< the adjustments are others
        Figure        ///< a sum is another
    };

    Kind kind = Kind::Figure;
    QString body;                 ///< of a unit's change
    std::optional<CellId> cell{}; ///< of a figure's
    QString before;               ///< file or figure
    QString now;

    friend bool operator==(const RollUpChange &, const RollUpChange &) = default;
};

/// What changed between a recorded sum and the sum of the same body as it is made now, units before figures; nothing where the
/// record is proved. `cells` are the recorded sums.
std::vector<RollUpChange> changesSince(const RollUpRecord &record, const QStringList &cells, const RollUp &now);

/// For a person, one sentence.
QString rollUpChangeText(const RollUpChange &change, const FormTemplate &form);

} // namespace gouji
